package io.dateline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;

/** Deploys the project's template to a local AWS, as {@code sam deploy} does to AWS. */
public final class Deployment {

  /**
   * The only runtime whose functions a local AWS runs; it answers for others without running them.
   */
  private static final String RUNTIME = "provided.al2023";

  private static final String CODE_BUCKET = "code";
  private static final String CODE_KEY = "dateline-function.zip";

  private Deployment() {}

  /**
   * Uploads the function and creates the stack.
   *
   * @param aws where to
   * @param stack the stack's name
   * @param parameters the template's parameters that differ from their defaults
   * @return the stack's outputs by name
   */
  public static Map<String, String> deploy(
      LocalAws aws, String stack, Map<String, String> parameters) {
    LocalProject project = aws.project();
    if (!Files.exists(project.functionZip())) {
      throw new LocalAwsException(
          project.functionZip() + " is missing. Build it: mvn -DskipTests package");
    }
    try (S3Client s3 = aws.client(S3Client.builder())) {
      createCodeBucket(s3);
      s3.putObject(
          put -> put.bucket(CODE_BUCKET).key(CODE_KEY),
          RequestBody.fromFile(project.functionZip()));
      Map<String, String> all = new LinkedHashMap<>(parameters);
      all.put("Runtime", RUNTIME);
      return create(aws, stack, packaged(Files.readString(project.template())), all);
    } catch (IOException e) {
      throw new LocalAwsException("cannot read " + project.template() + ": " + e.getMessage(), e);
    }
  }

  private static void createCodeBucket(S3Client s3) {
    try {
      s3.createBucket(bucket -> bucket.bucket(CODE_BUCKET));
    } catch (BucketAlreadyOwnedByYouException e) {
      return; // another stack's
    }
  }

  /** Creates a stack of any template, and waits until it stands. */
  public static Map<String, String> create(
      LocalAws aws, String stack, String template, Map<String, String> parameters) {
    try (CloudFormationClient cloudFormation = aws.client(CloudFormationClient.builder())) {
      cloudFormation.createStack(
          create ->
              create
                  .stackName(stack)
                  .templateBody(template)
                  .capabilities(Capability.CAPABILITY_IAM, Capability.CAPABILITY_AUTO_EXPAND)
                  .parameters(
                      parameters.entrySet().stream()
                          .map(
                              entry ->
                                  Parameter.builder()
                                      .parameterKey(entry.getKey())
                                      .parameterValue(entry.getValue())
                                      .build())
                          .toList()));
      return cloudFormation
          .waiter()
          .waitUntilStackCreateComplete(
              describe -> describe.stackName(stack),
              wait ->
                  wait.backoffStrategyV2(
                          BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(200)))
                      .waitTimeout(Duration.ofMinutes(2)))
          .matched()
          .response()
          .orElseThrow(() -> new LocalAwsException("the stack " + stack + " was not created"))
          .stacks()
          .getFirst()
          .outputs()
          .stream()
          .collect(Collectors.toMap(Output::outputKey, Output::outputValue));
    }
  }

  /** The template with the place of the uploaded function, as {@code sam package} writes it. */
  private static String packaged(String template) {
    String place = "CodeUri: s3://" + CODE_BUCKET + "/" + CODE_KEY;
    String packaged = template.replaceFirst("CodeUri: \\S+", place);
    if (packaged.equals(template)) {
      throw new LocalAwsException("the template names no CodeUri to replace");
    }
    return packaged;
  }
}

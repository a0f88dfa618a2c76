package io.dateline.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.dateline.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Runs a sample article the whole way before a snapshot of the process is taken, so that what is
 * loaded and compiled on that way is in the snapshot. Nothing leaves the process meanwhile: S3 and
 * DynamoDB are played, by clients that are thrown away. So there is no connection, no credential
 * and no random number in the snapshot that its copies would share.
 */
final class Rehearsal implements Resource {

  private static final String ARTICLE =
      """
      Czech foreign minister to visit Portugal

      PRAGUE, March 28, 2025 - Foreign Minister Jana Hlavova will pay an official visit to Portugal \
      from March 31 to April 2 at the invitation of Portuguese Foreign Minister Rui Salgueiro, the \
      ministry said on Friday. "We have much to talk about," Hlavova told reporters. She met the \
      Norwegian prime minister in Oslo last week and spoke with him by telephone on Thursday.
      """;
  private static final String EVENT =
      """
      {"Records": [{"messageId": "1", "eventSource": "aws:sqs", "body": "{\\"Records\\": \
      [{\\"eventSource\\": \\"aws:s3\\", \\"eventName\\": \\"ObjectCreated:Put\\", \\"eventTime\\": \
      \\"2025-03-28T10:00:00Z\\", \\"s3\\": {\\"bucket\\": {\\"name\\": \\"rehearsal\\"}, \
      \\"object\\": {\\"key\\": \\"article.txt\\", \\"sequencer\\": \\"0A\\"}}}]}"}]}
      """;

  private final Supplier<? extends Summariser> summariser;

  Rehearsal(Supplier<? extends Summariser> summariser) {
    this.summariser = summariser;
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) throws IOException {
    run();
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    // Nothing to renew, as nothing that must not be shared was made.
  }

  /** Runs the article through a handler of its own, and gives the handler's answer. */
  String run() throws IOException {
    URI nowhere = URI.create("http://rehearsal.invalid");
    PlayedAws aws = new PlayedAws(ARTICLE.getBytes(StandardCharsets.UTF_8));
    StaticCredentialsProvider credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal"));
    try (S3Client s3 =
            S3Client.builder()
                .httpClient(aws)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .endpointOverride(nowhere)
                .forcePathStyle(true)
                .build();
        DynamoDbClient dynamoDb =
            DynamoDbClient.builder()
                .httpClient(aws)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .endpointOverride(nowhere)
                .build()) {
      Settings settings =
          new Settings("rehearsal", 1 << 20, Duration.ofSeconds(60), true, false, Optional.empty());
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      new Handler(settings, summariser, s3, dynamoDb)
          .handleRequest(
              new ByteArrayInputStream(EVENT.getBytes(StandardCharsets.UTF_8)),
              answer,
              new Silence());
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  /** The context of an invocation that nobody made: it has time, and its log goes nowhere. */
  private static final class Silence implements Context {
    @Override
    public String getAwsRequestId() {
      return "rehearsal";
    }

    @Override
    public String getLogGroupName() {
      return "";
    }

    @Override
    public String getLogStreamName() {
      return "";
    }

    @Override
    public String getFunctionName() {
      return "rehearsal";
    }

    @Override
    public String getFunctionVersion() {
      return "";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "";
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
      return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
      return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
      return 600_000;
    }

    @Override
    public int getMemoryLimitInMB() {
      return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
      return new LambdaLogger() {
        @Override
        public void log(String message) {}

        @Override
        public void log(byte[] message) {}
      };
    }
  }
}

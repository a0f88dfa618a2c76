package io.dateline.benchmark;

import io.dateline.local.Deployment;
import io.dateline.local.FunctionProcess;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalProject;
import io.dateline.local.RuntimeApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A function's first article: a process in AWS's runtime client, from its start to the answer to
 * the first event, when the record stands in the DynamoDB of a local AWS.
 */
final class FirstArticle implements AutoCloseable {

  private static final String TEMPLATE =
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Resources:
        Table:
          Type: AWS::DynamoDB::Table
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions:
              - {AttributeName: object, AttributeType: S}
              - {AttributeName: part, AttributeType: S}
            KeySchema:
              - {AttributeName: object, KeyType: HASH}
              - {AttributeName: part, KeyType: RANGE}
      Outputs:
        Table:
          Value: !Ref Table
      """;
  private static final String BUCKET = "articles";
  private static final String KEY = "article.txt";
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final LocalProject project;
  private final LocalAws aws;
  private final String table;
  private final Path log;

  /** A way to start a function. */
  record Variant(Path folder, String handler, String clientFolder, String options) {}

  /** What a start took, in milliseconds, and what the function answered. */
  record Start(long wall, long cpu, long megabytes, String answer) {}

  private FirstArticle(LocalProject project, LocalAws aws, String table) {
    this.project = project;
    this.aws = aws;
    this.table = table;
    this.log = project.target().resolve("benchmark/cold-start.log");
  }

  /** Starts a local AWS with a table. */
  static FirstArticle of(LocalProject project) throws IOException, InterruptedException {
    Files.createDirectories(project.target().resolve("benchmark"));
    LocalAws aws = LocalAws.start(project, Map.of(), System.err::println);
    String table =
        Deployment.create(aws, "cold-start", TEMPLATE, Map.of()).getOrDefault("Table", "");
    return new FirstArticle(project, aws, table);
  }

  /**
   * Starts a function and has it read an article.
   *
   * @param bytes about how long the article is
   * @param memory the function's {@code MemorySize}, in megabytes
   */
  Start read(Variant variant, int bytes, String memory) throws IOException, InterruptedException {
    upload(bytes);
    String event = "{\"bucket\": \"%s\", \"key\": \"%s\"}".formatted(BUCKET, KEY);
    try (RuntimeApi api =
        RuntimeApi.start(List.of(event), exchange -> exchange.sendResponseHeaders(404, -1))) {
      Map<String, String> environment = new HashMap<>();
      environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
      environment.put("AWS_ENDPOINT_URL", aws.url().toString());
      environment.put("TABLE", table);
      environment.put("_HANDLER", variant.handler());
      environment.put("LOCAL_LAMBDA_RIC", variant.clientFolder());
      environment.put("LOCAL_LAMBDA_OPTS", variant.options());
      environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", memory);
      environment.put("ARTICLE_SECONDS", "50");
      long begin = System.nanoTime();
      try (FunctionProcess function =
          FunctionProcess.start(variant.folder(), project.bootstrap(), environment, log)) {
        boolean answered = api.awaitAnswers(LIMIT);
        long wall = (System.nanoTime() - begin) / 1_000_000;
        if (!answered || api.lastAnswer().contains("errorMessage")) {
          throw new IllegalStateException(
              "the function failed: " + api.lastAnswer() + " More is in " + log);
        }
        return new Start(
            wall, function.cpuMillis(), megabytes(function.pid()), api.lastAnswer());
      }
    }
  }

  /** A new article each time, so that it is not in the table yet. */
  private void upload(int bytes) {
    try (S3Client s3 = aws.client(S3Client.builder())) {
      if (s3.listBuckets().buckets().stream().noneMatch(b -> b.name().equals(BUCKET))) {
        s3.createBucket(create -> create.bucket(BUCKET));
      }
      int number = (int) (System.nanoTime() & 0xFFFF);
      s3.putObject(
          put -> put.bucket(BUCKET).key(KEY),
          RequestBody.fromBytes(SampleArticles.article(number, bytes)));
    }
  }

  /** The most memory that a process has taken so far; 0 where the system does not tell. */
  private static long megabytes(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public void close() {
    aws.close();
  }
}

package io.dateline.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the ahead-of-time cache of the function, from which a JVM of the same build maps what
 * others load, link and profile at each start: runs the packaged function once in AWS's runtime
 * client, with an S3 and a DynamoDB that are played, and has the JVM write down what it did.
 */
public final class Training {

  private static final int FIRST_VERSION = 25;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private Training() {}

  /**
   * Makes the cache; does nothing on a JVM that knows of no such caches.
   *
   * @param arguments the project's folder
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (Runtime.version().feature() >= FIRST_VERSION) {
      run(new LocalProject(Path.of(arguments[0])));
    }
  }

  private static void run(LocalProject project) throws IOException, InterruptedException {
    Path cache = project.runtimeClient().resolve("dateline.aot");
    Path fresh = project.target().resolve("training.aot");
    Path log = project.target().resolve("training.log");
    Files.deleteIfExists(cache);
    Files.deleteIfExists(log);
    List<String> articles = new ArrayList<>(RuleExamples.articles());
    articles.addFirst(Files.readString(project.sampleArticle()));
    List<String> events = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      events.add("{\"bucket\": \"training\", \"key\": \"%d.txt\"}".formatted(i));
    }
    events.add(Files.readString(project.root().resolve("events/sqs-batch.json")));
    try (RuntimeApi api = RuntimeApi.start(events, exchange -> play(exchange, articles));
        FunctionProcess function =
            FunctionProcess.start(
                project.target().resolve("function"),
                project.bootstrap(),
                Map.of(
                    "AWS_LAMBDA_RUNTIME_API",
                    api.address(),
                    "AWS_ENDPOINT_URL",
                    "http://" + api.address(),
                    "TABLE",
                    "training",
                    "_HANDLER",
                    "io.dateline.lambda.Handler",
                    "LOCAL_LAMBDA_RIC",
                    project.runtimeClient().toString(),
                    "LOCAL_LAMBDA_OPTS",
                    "-XX:AOTCacheOutput=" + fresh),
                log)) {
      if (!api.awaitAnswers(LIMIT)) {
        throw new LocalAwsException(
            "the function %d gave no answer; what it said is in %s".formatted(function.pid(), log));
      }
    }
    if (Files.exists(fresh)) {
      Files.move(fresh, cache, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Answers as an S3 that has the articles under their numbers, or as an empty DynamoDB. */
  private static void play(HttpExchange exchange, List<String> articles) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int number =
        path.matches(".*/\\d\\.txt") ? path.charAt(path.length() - ".txt".length() - 1) - '0' : 0;
    String article = articles.get(number);
    String action = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    if (action == null) {
      exchange.getResponseHeaders().set("Content-Type", "text/plain");
      exchange.getResponseHeaders().set("ETag", "\"training\"");
      exchange.getResponseHeaders().set("Last-Modified", "Fri, 28 Mar 2025 10:00:00 GMT");
      RuntimeApi.reply(exchange, 200, article);
    } else {
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      RuntimeApi.reply(
          exchange, 200, action.endsWith("Query") ? "{\"Items\": [], \"Count\": 0}" : "{}");
    }
  }
}

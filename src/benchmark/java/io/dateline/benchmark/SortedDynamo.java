package io.dateline.benchmark;

import io.dateline.local.LocalAws;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A local DynamoDB that keeps the items of an index in the order of their keys on the disk, as AWS
 * does: Dynalite, over LevelDB. Its times tell whether a question reads more than its answer; the
 * local AWS of the tests looks at all items under a key, whatever is asked.
 */
final class SortedDynamo implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Process process;
  private final Path data;
  private final URI url;

  private SortedDynamo(Process process, Path data, URI url) {
    this.process = process;
    this.data = data;
    this.url = url;
  }

  /**
   * Starts one without tables.
   *
   * @param modules the folder {@code node_modules} that it is installed in
   */
  static SortedDynamo start(Path modules) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("dateline-dynamodb-");
    int port = LocalAws.freePort();
    Process process =
        new ProcessBuilder(
                List.of(
                    "node",
                    modules.resolve("dynalite/cli.js").toString(),
                    "--host",
                    "127.0.0.1",
                    "--port",
                    Integer.toString(port),
                    "--path",
                    data.toString(),
                    "--createTableMs",
                    "0"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    SortedDynamo dynamo = new SortedDynamo(process, data, URI.create("http://127.0.0.1:" + port));
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!dynamo.answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        dynamo.close();
        throw new IOException("Dynalite did not start from " + modules);
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return dynamo;
  }

  URI url() {
    return url;
  }

  private boolean answers() {
    try {
      HttpURLConnection health = (HttpURLConnection) url.toURL().openConnection();
      health.setConnectTimeout(1000);
      health.setReadTimeout(2000);
      return health.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

package io.dateline.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The process that is the local AWS, and its folder. */
final class Emulator implements AutoCloseable {

  private static final String LOG = "ministack.log";
  private static final long START_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final URI url;
  private final Process process;
  private final Path work;

  private Emulator(URI url, Process process, Path work) {
    this.url = url;
    this.process = process;
    this.work = work;
  }

  /** Starts the process and waits until it answers. */
  static Emulator start(
      Path python, Path script, Path work, URI url, Map<String, String> environment)
      throws IOException {
    Path log = work.resolve(LOG);
    ProcessBuilder builder =
        new ProcessBuilder(python.toString(), script.toString())
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Emulator emulator = new Emulator(url, builder.start(), work);
    try {
      emulator.awaitAnswer(log);
      return emulator;
    } catch (IOException | RuntimeException e) {
      emulator.process.destroyForcibly();
      throw e;
    }
  }

  URI url() {
    return url;
  }

  /** Ends the process, which ends its functions, and deletes its folder but for the log. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      keepLog();
      deleteFolder();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new LocalAwsException("cannot delete " + work + ": " + e.getMessage(), e);
    }
  }

  private void awaitAnswer(Path log) throws IOException {
    for (long start = System.nanoTime(); !answers(); pause()) {
      if (!process.isAlive() || System.nanoTime() - start > START_NANOS) {
        throw new LocalAwsException(
            "the local AWS did not start. It said:%n%s".formatted(Files.readString(log)));
      }
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection health =
          (HttpURLConnection) url.resolve("/_ministack/health").toURL().openConnection();
      health.setConnectTimeout(1000);
      health.setReadTimeout(2000);
      return health.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalAwsException("interrupted while the local AWS started", e);
    }
  }

  /** The log of the last one stays beside the folder, for whoever wonders what happened. */
  private void keepLog() throws IOException {
    Files.move(
        work.resolve(LOG),
        work.resolveSibling("local-aws.log"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

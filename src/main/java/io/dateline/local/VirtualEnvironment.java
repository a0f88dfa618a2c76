package io.dateline.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The Python that runs the local AWS, with the packages it needs, in a folder of the project. */
final class VirtualEnvironment {

  private static final int MINUTES = 10;

  private final Path folder;
  private final Path requirements;

  VirtualEnvironment(Path folder, Path requirements) {
    this.folder = folder.toAbsolutePath();
    this.requirements = requirements.toAbsolutePath();
  }

  /** The interpreter; what is missing is installed first, and {@code progress} told of it. */
  Path python(Consumer<String> progress) {
    Path python = folder.resolve("bin").resolve("python");
    try {
      Files.createDirectories(folder);
      Path lock = folder.resolve("lock");
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (held.isValid() && !isComplete(python)) {
          progress.accept("Installing the local AWS (MiniStack) into " + folder + " …");
          install(python);
        }
      }
      return python;
    } catch (IOException e) {
      throw new LocalAwsException(
          "cannot set up the local AWS in " + folder + ": " + e.getMessage(), e);
    }
  }

  private boolean isComplete(Path python) throws IOException {
    Path installed = folder.resolve("installed.txt");
    return Files.isExecutable(python)
        && Files.exists(installed)
        && Files.mismatch(installed, requirements) < 0;
  }

  private void install(Path python) throws IOException {
    run(
        "Install Python 3.10 or newer with its module venv (on Debian and Ubuntu: apt install"
            + " python3-venv).",
        List.of("python3", "-m", "venv", "--clear", "--upgrade-deps", folder.toString()));
    run(
        "See whether this machine reaches PyPI.",
        List.of(
            python.toString(),
            "-m",
            "pip",
            "--disable-pip-version-check",
            "install",
            "--quiet",
            "-r",
            requirements.toString()));
    Files.copy(requirements, folder.resolve("installed.txt"));
  }

  private static void run(String advice, List<String> command) throws IOException {
    Path log = Files.createTempFile("dateline-local-aws", ".log");
    String shown = String.join(" ", command);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new LocalAwsException(
            "%s took more than %d minutes. %s".formatted(shown, MINUTES, advice));
      }
      if (process.exitValue() != 0) {
        throw new LocalAwsException(
            "%s failed. %s It said:%n%s".formatted(shown, advice, Files.readString(log)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalAwsException("interrupted during " + shown, e);
    } catch (IOException e) {
      throw new LocalAwsException(
          "cannot run %s (%s). %s".formatted(shown, e.getMessage(), advice), e);
    } finally {
      Files.deleteIfExists(log);
    }
  }
}

package io.dateline.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A function that runs on this machine in AWS's runtime client, as a process of its own. */
public final class FunctionProcess implements AutoCloseable {

  private static final long END_SECONDS = 60;

  private final Process process;

  private FunctionProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts one.
   *
   * @param folder the unpacked function
   * @param bootstrap the script that starts it
   * @param environment the variables of its environment, beside what every function has
   * @param output where what it prints goes
   */
  public static FunctionProcess start(
      Path folder, Path bootstrap, Map<String, String> environment, Path output)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("sh", bootstrap.toAbsolutePath().toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    Map<String, String> all = builder.environment();
    all.keySet().retainAll(Set.of("PATH", "HOME", "LANG"));
    all.put("LAMBDA_TASK_ROOT", folder.toAbsolutePath().toString());
    all.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
    all.put("AWS_REGION", "eu-west-1");
    all.put("AWS_ACCESS_KEY_ID", "test");
    all.put("AWS_SECRET_ACCESS_KEY", "test");
    all.put("LOCAL_LAMBDA_JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
    all.putAll(environment);
    return new FunctionProcess(builder.start());
  }

  /** Its processor time so far, in milliseconds; 0 where the system does not tell. */
  public long cpuMillis() {
    return process.info().totalCpuDuration().map(java.time.Duration::toMillis).orElse(0L);
  }

  /** The process's id. */
  public long pid() {
    return process.pid();
  }

  /** Ends it, and waits until it has ended by itself. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

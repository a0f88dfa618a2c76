package io.dateline.cli;

import static io.dateline.cli.CommandRun.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, at the end of a real pipe. */
class PipeTest {

  private static final String ARTICLE =
      "Le ministre Kühn geht: Austrian Foreign Minister Jörg Kühn left for Ürümqi on Monday, they said.\n";

  @TempDir Path folder;

  @Test
  void records_are_utf_8_whatever_the_locale() throws IOException, InterruptedException {
    Process process = start("extract", file(folder, "a.txt", ARTICLE).toString());
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out).contains("Jörg Kühn").endsWith("}\n");
  }

  @Test
  void pipe_that_closes_after_a_line_ends_the_program_quietly()
      throws IOException, InterruptedException {
    for (int i = 0; i < 400; i++) {
      file(folder, i + ".txt", ARTICLE.repeat(5));
    }
    Process process = start("extract", folder.toString());
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).startsWith("{\"schema\"");
    }
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(141);
    assertThat(err).isEmpty();
  }

  private static Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}

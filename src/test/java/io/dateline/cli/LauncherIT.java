package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code bin/dateline} as people start it, on the program that this build has packaged. */
class LauncherIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String SAMPLE = "src/main/resources/io/dateline/cli/samples/wire.txt";

  @BeforeEach
  void says_that_the_program_is_built() throws IOException {
    Files.writeString(TARGET.resolve("dateline.built"), "");
  }

  @Test
  void command_prints_a_record_and_nothing_else() throws IOException, InterruptedException {
    assertThat(run("extract", SAMPLE)).startsWith("{\"schema\":\"dateline/1\"").endsWith("}\n");
  }

  @Test
  void damaged_cache_of_classes_does_no_harm() throws IOException, InterruptedException {
    run("--version"); // makes the cache
    for (String name : List.of("dateline.aot", "dateline.jsa")) {
      Path cache = TARGET.resolve(name);
      if (Files.exists(cache)) {
        Files.writeString(cache, "damaged");
        Files.setLastModifiedTime(cache, FileTime.from(Instant.now().plusSeconds(60)));
      }
    }
    try {
      assertThat(run("--version")).startsWith("dateline ");
    } finally {
      Files.deleteIfExists(TARGET.resolve("dateline.aot"));
      Files.deleteIfExists(TARGET.resolve("dateline.jsa"));
    }
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bin/dateline");
    builder.command().addAll(List.of(arguments));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}

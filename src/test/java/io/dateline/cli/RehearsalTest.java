package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  private static final String SAMPLES = "src/main/resources/io/dateline/cli/samples/";

  @Test
  void all_commands_go_well_with_the_samples() throws IOException {
    assertThat(Rehearsal.run(SAMPLES + "wire.txt", SAMPLES + "page.html"))
        .containsOnly(Status.FINE);
  }
}

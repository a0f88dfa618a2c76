package io.dateline.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The line that tells how far a long run has got. */
class ProgressTest {

  private static final long SECOND = 1_000_000_000;

  private final StringWriter err = new StringWriter();
  private long now;

  private String after(int articles, boolean wanted, OptionalInt total) {
    try (Progress progress = new Progress(new PrintWriter(err), wanted, total, () -> now)) {
      for (int i = 0; i < articles; i++) {
        now += SECOND / 2;
        progress.advance(i == 3 ? 1 : 0);
      }
      return err.toString();
    }
  }

  @Test
  void many_articles_show_how_many_are_done_of_how_many_and_how_fast() {
    assertThat(after(1_200, true, OptionalInt.of(1_500)))
        .endsWith("1,200 of 1,500 files, 1 rejected, 2 a second");
  }

  @Test
  void folder_shows_no_total() {
    assertThat(after(30, true, OptionalInt.empty())).endsWith("30 files, 1 rejected, 2 a second");
  }

  @Test
  void few_articles_show_nothing() {
    assertThat(after(10, true, OptionalInt.of(10))).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void nothing_shows_where_nobody_looks() {
    assertThat(after(1_000, false, OptionalInt.empty())).isEmpty();
  }

  @Test
  void line_is_written_over_and_wiped_away_at_the_end() {
    String shown = after(21, true, OptionalInt.empty());
    assertThat(shown).startsWith("\r\u001b[K").doesNotContain("\n");
    assertThat(err.toString()).isEqualTo(shown + "\r\u001b[K");
  }
}

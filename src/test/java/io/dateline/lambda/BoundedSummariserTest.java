package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.Summariser;
import io.dateline.summary.SummaryRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedSummariserTest {

  private static final Hints HINTS =
      new Hints(
          "a.txt",
          Optional.empty(),
          new Published(LocalDate.of(2025, 3, 28), Published.Basis.UPLOAD));

  @Test
  void an_article_that_takes_too_long_is_rejected_and_says_so() {
    CountDownLatch never = new CountDownLatch(1);

    assertThat(
            reason(
                (content, id, source, hints) -> {
                  try {
                    never.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return List.of();
                }))
        .contains("longer than 1 seconds");
  }

  @Test
  void an_article_that_needs_too_much_memory_is_rejected_and_says_so() {
    assertThat(
            reason(
                (content, id, source, hints) -> {
                  throw new OutOfMemoryError("Java heap space");
                }))
        .contains("memory");
  }

  @Test
  void an_article_on_which_the_program_fails_is_rejected_without_the_words_of_the_failure() {
    assertThat(
            reason(
                (content, id, source, hints) -> {
                  throw new IllegalStateException("secret words of the article");
                }))
        .contains("report", "IllegalStateException")
        .doesNotContain("secret");
  }

  @Test
  void an_article_in_time_is_passed_through() {
    SummaryRecord article =
        new SummaryRecord(
            "id", Source.file("a.txt", 0), HINTS.fallback(), new Outcome.Rejected("x"), "v");

    assertThat(bounded((content, id, source, hints) -> List.of(article))).containsExactly(article);
  }

  private static String reason(Summariser summariser) {
    return ((Outcome.Rejected) bounded(summariser).getFirst().outcome()).reason();
  }

  private static List<SummaryRecord> bounded(Summariser summariser) {
    return new BoundedSummariser(() -> summariser, Duration.ofSeconds(1), "v")
        .summarise(new byte[0], "id", Source.file("a.txt", 0), HINTS);
  }
}

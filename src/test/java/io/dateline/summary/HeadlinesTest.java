package io.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headline of a record says the main visit in a line. */
class HeadlinesTest {

  private static final ArticleSummariser SUMMARISER = ArticleSummariser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from May 19 to May 21|19 to 21 May 2025",
        "from March 31 to April 2|31 March to 2 April 2025",
        "from December 30 to January 2|30 December 2025 to 2 January 2026",
        "in May|May 2025"
      })
  void aSpanSaysOnceWhatItsEndsShare(String said, String days) {
    assertThat(
            headline(
                "Czech Foreign Minister Jana Novakova will pay an official visit to Portugal "
                    + said
                    + ", her ministry announced. She will meet the president there."))
        .isEqualTo("Jana Novakova (Czechia) to visit Portugal, " + days);
  }

  @Test
  void anArticleWithoutAVisitHasASentenceOfItsOwn() {
    assertThat(headline("The storm cut power to about 4,000 homes. Schools stayed open."))
        .isEqualTo("The storm cut power to about 4,000 homes.");
  }

  private static String headline(String text) {
    Published published = new Published(LocalDate.of(2025, 3, 27), Published.Basis.METADATA);
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    SummaryRecord record =
        SUMMARISER
            .summarise(
                content,
                "a.txt",
                Source.file("a.txt", content.length),
                new Hints("a.txt", Optional.empty(), published))
            .getFirst();
    return record.outcome() instanceof Outcome.Summarised s ? s.headline() : "rejected";
  }
}

package io.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.language.Quote;
import io.dateline.visit.scene.Scene;
import io.dateline.visit.scene.SceneReader;
import io.dateline.visit.story.VisitExtractor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sentences of an article its summary takes. */
class KeySentencesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 27);
  private static final SceneReader SCENES = SceneReader.load();
  private static final VisitExtractor VISITS = VisitExtractor.load();

  @Test
  void sentenceThatTellsWhoGoesWhereStandsInTheSummary() {
    assertThat(
            summary(
                """
                The harbour is full of flags. The weather has been fine for days. Prime Minister \
                Nadia Petrova will visit Poland on Monday. Cleaners swept the quay at dawn.
                """))
        .contains("Prime Minister Nadia Petrova will visit Poland on Monday.");
  }

  @Test
  void articleWithoutVisitIsSummarisedByItsLead() {
    assertThat(
            summary(
                """
                A storm sank four boats off the coast on Tuesday. The crews swam ashore. Nobody \
                knows what became of the dog.
                """))
        .startsWith("A storm sank four boats off the coast on Tuesday.");
  }

  @Test
  void summaryHasThreeSentencesAtMostInTheOrderOfTheArticle() {
    String text =
        """
        Prime Minister Nadia Petrova will visit Poland on Monday. She will fly to Chad on Tuesday. \
        On Wednesday Petrova is due in Peru. Petrova goes to Nepal on Friday. A stop in Cuba follows.
        """;
    List<Quote> summary = quotes(text);
    assertThat(summary).hasSizeBetween(1, 3);
    assertThat(summary).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    assertThat(summary)
        .allSatisfy(q -> assertThat(text.substring(q.start(), q.end())).isEqualTo(q.text()));
  }

  @Test
  void sentenceThatHoldsAMenuOfLinksStaysOut() {
    assertThat(
            summary(
                """
                Read what awaits her at each stop: Poland | Chad | Peru Prime Minister Nadia \
                Petrova will visit Poland on Monday. She will talk about trade with Poland.
                """))
        .doesNotContain("|");
  }

  @Test
  void noTwoSentencesSayTheSame() {
    assertThat(
            summary(
                """
                Prime Minister Nadia Petrova will visit Poland on Monday. Prime Minister Nadia Petrova \
                will visit Poland on Monday, her office said.
                """))
        .hasSize(1);
  }

  @Test
  void datelineIsKeptWhereItAloneTellsWhatHereMeans() {
    assertThat(
            summary(
                """
                WARSAW, March 27 (Agency) -- Norwegian Prime Minister Nadia Petrova arrived here on \
                Thursday for a three-day visit.
                """))
        .containsExactly(
            "WARSAW, March 27 (Agency) -- Norwegian Prime Minister Nadia Petrova arrived here on "
                + "Thursday for a three-day visit.");
  }

  @Test
  void textWithoutASentenceIsItsOwnSummary() {
    assertThat(summary("Fog")).containsExactly("Fog");
  }

  private static List<String> summary(String text) {
    return quotes(text).stream().map(Quote::text).toList();
  }

  private static List<Quote> quotes(String text) {
    Scene scene = SCENES.read(text, 0, PUBLISHED);
    return KeySentences.of(VISITS.extract(scene), scene);
  }
}

package io.dateline.fact.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fact.Fact;
import io.dateline.fact.Facts;
import io.dateline.language.Quote;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The facts of whole articles. */
class FactsOfAnArticleTest {

  private static final String ARTICLE =
      """
      Prime Minister Nadia Petrova met President Tomas Okafor in Geneva on Tuesday. The two countries \
      signed a treaty on fishing last year.

      "Our boats sail together from now on," Petrova told reporters after the meeting with Okafor.

      She had telephoned Foreign Minister Ana Ruiz on Monday. Ruiz was appointed as foreign \
      minister in May.
      """;

  @Test
  void eachKindIsFoundInOneArticle() {
    List<Fact> facts = Facts.in(ARTICLE);
    assertThat(facts)
        .extracting(Facts::inShort)
        .contains(
            "Nadia Petrova + Tomas Okafor completed",
            "Nadia Petrova + Ana Ruiz completed",
            "Nadia Petrova: Our boats sail together from now on",
            "Ana Ruiz, foreign minister, named");
  }

  @Test
  void meetingToldTwiceIsOneFactWithItsPlaceAndDay() {
    List<Fact.Meeting> meetings =
        Facts.in(ARTICLE).stream()
            .filter(Fact.Meeting.class::isInstance)
            .map(Fact.Meeting.class::cast)
            .toList();
    assertThat(meetings).hasSize(1);
    assertThat(meetings.getFirst().place()).contains("Geneva");
    assertThat(meetings.getFirst().when().edtf()).isEqualTo("2025-03-25");
  }

  @Test
  void whomSomebodyWillMeetIsMetOneByOne() {
    assertThat(
            Facts.inShort(
                "Prime Minister Nadia Petrova will meet President Tomas Okafor and Foreign Minister "
                    + "Ana Ruiz.",
                Fact.Meeting.class))
        .containsExactly(
            "Nadia Petrova + Tomas Okafor planned", "Nadia Petrova + Ana Ruiz planned");
  }

  @Test
  void namedPersonStandsForTheGroupOfHisCountry() {
    assertThat(
            Facts.inShort(
                "Norwegian Prime Minister Nadia Petrova held talks with Polish officials. Petrova also "
                    + "met Polish Foreign Minister Adam Nowak.",
                Fact.Meeting.class))
        .containsExactly("Nadia Petrova + Adam Nowak completed");
  }

  @Test
  void twoLeadersAreThePeopleToldJustBefore() {
    assertThat(
            Facts.inShort(
                "President Tomas Okafor welcomes guests, and Prime Minister Nadia Petrova likes "
                    + "the port. The two leaders met in Oslo on Tuesday.",
                Fact.Meeting.class))
        .containsExactly("Tomas Okafor + Nadia Petrova completed");
  }

  @Test
  void twoCountriesThatCouldBeAnyOfThreeAreNoParties() {
    assertThat(
            Facts.inShort(
                "Norway, Chad and Peru share a border. The two countries signed a treaty.",
                Fact.Agreement.class))
        .isEmpty();
  }

  @Test
  void capitalsAndParliamentsSignForTheirCountries() {
    assertThat(
            Facts.inShort(
                "Oslo and Lima signed a treaty on fishing. The Chadian parliament ratified an "
                    + "accord with Sudan.",
                Fact.Agreement.class))
        .containsExactly("Norway + Peru completed", "Chad + Sudan completed");
  }

  @Test
  void successorTakesTheOfficeOfWhomHeFollows() {
    assertThat(
            Facts.inShort(
                "Karl Berg will replace Finance Minister Ana Ruiz in May.", Fact.Appointment.class))
        .containsExactly("Karl Berg, finance minister, took office");
  }

  @Test
  void hopesDenialsAndRefusalsAreNoFacts() {
    assertThat(
            Facts.in(
                "Prime Minister Nadia Petrova has no plans to meet President Tomas Okafor. She did "
                    + "not telephone Foreign Minister Ana Ruiz. Norway is eager to sign a treaty "
                    + "with Chad."))
        .isEmpty();
  }

  @Test
  void damagedTextYieldsFactsWhoseEvidenceStandsInIt() {
    Random random = new Random(11);
    String marks = "\"'\u201c\u201d\u2018\u2019\n.,; ";
    for (int round = 0; round < 200; round++) {
      StringBuilder damaged = new StringBuilder(ARTICLE);
      for (int i = 0; i < 12; i++) {
        int at = random.nextInt(damaged.length());
        if (random.nextBoolean()) {
          damaged.deleteCharAt(at);
        } else {
          damaged.insert(at, marks.charAt(random.nextInt(marks.length())));
        }
      }
      String text = damaged.toString();
      for (Fact fact : Facts.in(text)) {
        assertThat(fact.evidence()).isNotEmpty();
        for (Quote quote : fact.evidence()) {
          assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
        }
      }
    }
  }
}

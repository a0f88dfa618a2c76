package io.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.language.Quote;
import io.dateline.time.DateRange;
import io.dateline.visit.Destination;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ONGOING|CZ|Jana Novakova and Petr Mares (Czechia) visit Portugal",
        "ONGOING|SK|Jana Novakova (Czechia) and Petr Mares (Slovakia) visit Portugal",
        "PLANNED|CZ|Jana Novakova and Petr Mares (Czechia) to visit Portugal",
        "COMPLETED|CZ|Jana Novakova and Petr Mares (Czechia) visited Portugal",
        "CANCELLED|CZ|Jana Novakova and Petr Mares (Czechia) call off visit to Portugal",
        "POSTPONED|CZ|Jana Novakova and Petr Mares (Czechia) put off visit to Portugal",
        "INVITED|CZ|Jana Novakova and Petr Mares (Czechia) invited to Portugal",
      })
  void twoWhoTravelTogetherAreBothNamed(Visit.Status status, String country, String headline) {
    assertThat(Headlines.of(visit(status, "CZ", country))).isEqualTo(headline);
  }

  @Test
  void ofMoreWhoTravelTogetherTheFirstIsNamed() {
    assertThat(Headlines.of(visit(Visit.Status.ONGOING, "CZ", "CZ", "SK")))
        .isEqualTo("Jana Novakova (Czechia) and others visit Portugal");
    assertThat(Headlines.of(visit(Visit.Status.ONGOING, "CZ")))
        .isEqualTo("Jana Novakova (Czechia) visits Portugal");
  }

  private static Visit visit(Visit.Status status, String... countries) {
    List<String> names = List.of("Jana Novakova", "Petr Mares", "Eva Kralova");
    List<Person> visitors = new ArrayList<>();
    for (String country : countries) {
      visitors.add(new Person(names.get(visitors.size()), Optional.empty(), Optional.of(country)));
    }
    return new Visit(
        visitors,
        List.of(),
        new Destination(Optional.of("PT"), List.of()),
        DateRange.UNKNOWN,
        "",
        status,
        Optional.empty(),
        Optional.empty(),
        Visit.Salience.MAIN,
        0.9,
        "visit.test",
        List.of(new Quote("visit", 0, 5)));
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

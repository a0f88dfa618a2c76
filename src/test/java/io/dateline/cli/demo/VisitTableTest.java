package io.dateline.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.language.Quote;
import io.dateline.store.RecordKey;
import io.dateline.store.StoredVisit;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Destination;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTableTest {

  @Test
  void a_visit_is_told_by_who_where_when_status_and_words() {
    assertThat(table("Jana Hlavova", "will visit Portugal"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("Jana Hlavova, CZ", "PT Lisbon", "2025-05", "planned")
                    .endsWith("will visit Portugal"));
  }

  @Test
  void long_words_are_wrapped_within_the_width_of_the_table() {
    assertThat(table("Jana Hlavova", "x".repeat(500)))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(130));
  }

  @Test
  void what_a_terminal_would_obey_is_not_printed() {
    assertThat(table("Eve\u001b[31m", "will\u0007 visit\nPortugal"))
        .noneMatch(line -> line.chars().anyMatch(Character::isISOControl))
        .anySatisfy(line -> assertThat(line).contains("will visit Portugal"));
  }

  private static List<String> table(String name, String words) {
    Visit visit =
        new Visit(
            List.of(new Person(name, Optional.empty(), Optional.of("CZ"))),
            List.of(),
            new Destination(Optional.of("PT"), List.of("Lisbon")),
            PartialDate.parse("2025-05").map(DateRange::of).orElse(DateRange.UNKNOWN),
            "in May",
            Visit.Status.PLANNED,
            Optional.empty(),
            Optional.empty(),
            Visit.Salience.MAIN,
            0.9,
            "visit.test",
            List.of(new Quote(words, 0, words.length())));
    return VisitTable.lines(
        List.of(
            new StoredVisit(
                new RecordKey("b/k", ""), 0, "b/k", "Title", LocalDate.of(2025, 5, 12), visit)));
  }
}

package io.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of feasts, by the forms that the table of feasts has. */
class FeastsTest {

  @ParameterizedTest
  @CsvSource({
    "1818-03-22",
    "1943-04-25",
    "1961-04-02",
    "2000-04-23",
    "2008-03-23",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25"
  })
  void easter_is_where_the_church_has_it(LocalDate easter) {
    assertThat(Feasts.day("easter+0", easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "12-25, 2024, 2024-12-25",
    "easter-2, 2025, 2025-04-18",
    "easter+39, 2025, 2025-05-29",
    "nth 4 4 11, 2024, 2024-11-28",
    "nth -1 1 5, 2025, 2025-05-26",
    "nth 1 1 9, 2025, 2025-09-01",
    "black-friday, 2024, 2024-11-29",
    "remembrance-sunday, 2025, 2025-11-09"
  })
  void feast_falls_on_its_day_in_that_year(String rule, int year, LocalDate day) {
    assertThat(Feasts.day(rule, year)).isEqualTo(day);
  }
}

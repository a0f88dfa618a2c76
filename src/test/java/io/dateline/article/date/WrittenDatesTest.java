package io.dateline.article.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 28);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-28T10:15:00+01:00",
        "20250328T101500Z",
        "2025/3/28",
        "28.03.2025",
        "28.3.25",
        "3/28/2025",
        "28/03/2025",
        "26 | 03 | 2025 and 28 | 03 | 2025",
        "28 March 2025",
        "Friday, March 28th, 2025",
        "Mar. 28, 2025",
        "28-Mar-2025",
        "28. März 2025",
        "28 mars 2025",
        "28 de marzo de 2025",
        "28 марта 2025",
        "2025年3月28日",
        "1743156000"
      })
  void date_is_read_as_it_is_written(String text) {
    WrittenDates dates = new WrittenDates(DayOrder.UNKNOWN);
    assertThat(text.contains("and") ? dates.in(text).getLast() : dates.inField(text).orElseThrow())
        .isEqualTo(DAY);
  }

  @Test
  void date_that_could_be_read_either_way_is_read_only_where_the_order_is_known() {
    assertThat(new WrittenDates(DayOrder.UNKNOWN).in("3/4/2025")).isEmpty();
    assertThat(new WrittenDates(DayOrder.MONTH_FIRST).in("3/4/2025"))
        .containsExactly(LocalDate.of(2025, 3, 4));
    assertThat(new WrittenDates(DayOrder.DAY_FIRST).in("3/4/2025"))
        .containsExactly(LocalDate.of(2025, 4, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2025", "12.13.14.15", "555-2025-28", "28 Harbour 2025", ""})
  void what_is_no_date_is_not_read(String text) {
    assertThat(new WrittenDates(DayOrder.DAY_FIRST).in(text)).isEmpty();
  }
}

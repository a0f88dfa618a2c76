package io.dateline.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days that people ask for, on Wednesday, 14 May 2025. */
class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 5, 14);

  @ParameterizedTest
  @CsvSource({
    "2025-05-19, 2025-05-19",
    "2025-05, 2025-05",
    "2025, 2025",
    "2025-05-19/2025-06, 2025-05-19/2025-06",
    "today, 2025-05-14",
    "tomorrow, 2025-05-15",
    "next week, 2025-05-19/2025-05-25",
    "next monday, 2025-05-19",
    "Next Monday, 2025-05-19",
    "from 3 to 9 june, 2025-06-03/2025-06-09",
    "March 2026, 2026-03",
    "this month, 2025-05",
  })
  void day_or_words_mean_days(String words, String edtf) {
    assertThat(Period.of(words, TODAY).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "sometime", "2025-13-45", "19.5.", "yesterday and tomorrow", "/"})
  void what_means_no_days_is_refused_with_what_is_taken(String words) {
    assertThatThrownBy(() -> Period.of(words, TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + words + "\"")
        .hasMessageContaining("2025-03-28");
  }
}

package io.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final LocalDate UPLOADED = LocalDate.of(2025, 6, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OSLO, March 28 (Reuters) - The queen came.          | 2025-03-28 | Reuters
          NEW YORK, Nov. 8 (Xinhua) -- The queen came.        | 2024-11-08 | Xinhua
          WASHINGTON, 12 Dec 2023 (AFP) – The queen came.     | 2023-12-12 | AFP
          BERGEN, April 3 - The queen came.                   | 2025-04-03 | ''
          UNITED NATIONS, April 21 (AFP) - The queen came.    | 2025-04-21 | AFP
          """)
  void wire_opens_with_its_day_and_agency(String text, LocalDate day, String agency) {
    assertThat(Dateline.of(text))
        .hasValueSatisfying(
            line -> {
              assertThat(line.on(UPLOADED)).contains(day);
              assertThat(line.agency()).isEqualTo(agency);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The queen came to Oslo on March 28 - a day late.",
        "Anna Holm - who is 28 - came.",
        "May 3 was a Saturday."
      })
  void sentence_is_no_dateline(String text) {
    assertThat(Dateline.of(text)).isEmpty();
  }
}

package io.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedHeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Six ships lost in a storm | The minister said no.
          Why did the bridge fall? | Engineers looked for cracks.
          Queen visits Oslo after storm | "We are safe," she said.
          Storm over the fjord keeps ships away | Hundreds of men were waiting in the port.
          All you need to know about ferries | Per Lund, a captain from Bergen, came late.
          """)
  void headline_ends_where_running_text_begins(String headline, String text) {
    String joined = headline + " " + text;
    assertThat(joined.substring(LinkedHeadline.end(joined, 0))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"Six ships lost in a storm"})
  void headline_at_the_end_goes_as_a_whole(String headline) {
    assertThat(LinkedHeadline.end(headline, 0)).isEqualTo(headline.length());
  }
}

package io.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqueezerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to the port",
        " to the port ",
        "to\n\tthe  port",
        "to\u00A0the\u200Bport",
        "to the \uFEFF port\r\n"
      })
  void white_space_of_any_kind_is_one_space_and_none_at_the_ends(String text) {
    assertThat(Paragraphs.squeeze(text)).isEqualTo("to the port");
  }

  @Test
  void pieces_are_put_together_as_they_stand_in_the_page() {
    Squeezer line = new Squeezer();
    line.add("to the ");
    line.add(" po");
    line.add("rt");
    line.space();
    line.add("today");

    assertThat(line.take()).isEqualTo("to the port today");
  }

  @Test
  void a_line_that_is_taken_leaves_nothing_behind() {
    Squeezer line = new Squeezer();
    line.add("to the port ");
    line.take();
    line.add("today");

    assertThat(line.take()).isEqualTo("today");
  }
}

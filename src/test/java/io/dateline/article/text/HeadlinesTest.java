package io.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Queen opens bridge",
        "QUEEN TO MEET KING",
        "Bridge falls in U.S.",
        "Who pays for it?"
      })
  void short_line_without_full_stop_is_a_headline(String line) {
    assertThat(Headlines.looksLikeOne(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The queen opened the bridge.",
        "OSLO, March 28 (Reuters) - Queen opens bridge",
        "She said:",
        "12 345"
      })
  void sentence_dateline_and_figures_are_none(String line) {
    assertThat(Headlines.looksLikeOne(line)).isFalse();
  }
}

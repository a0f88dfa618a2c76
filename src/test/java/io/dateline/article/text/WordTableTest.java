package io.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {

  private final WordTable<Integer> table = new WordTable<>(2);

  @Test
  void a_word_is_found_where_it_stands_in_a_text_small_or_capital() {
    table.put("harbour", 7);

    String text = "The HARBOUR and the harbours";

    assertThat(table.get(text, 4, 11, 0)).isEqualTo(7);
    assertThat(table.word(text, 4, 11)).isEqualTo("harbour");
    assertThat(table.get(text, 20, 28, 0)).isZero();
    assertThat(table.word(text, 20, 28)).isEmpty();
  }

  @Test
  void what_is_put_in_later_takes_the_place_of_what_was_known() {
    table.put("port", 1);
    table.put("port", 2);

    assertThat(table.get("port", 0)).isEqualTo(2);
  }

  @Test
  void a_table_takes_more_words_than_were_expected() {
    for (int i = 0; i < 5_000; i++) {
      table.put("word" + i, i);
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(table.get("Word" + i, -1)).isEqualTo(i);
    }
    assertThat(table.get("word5000", -1)).isEqualTo(-1);
  }

  @Test
  void letters_beyond_ascii_are_taken_as_they_are() {
    table.put("élan", 1);

    assertThat(table.get("élan", 0)).isEqualTo(1);
    assertThat(table.get("Élan", 0)).isZero();
  }
}

package io.dateline.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a text is cut into the pieces that rules see. */
class AtomizerTest {

  private static List<String> cut(String text) {
    return Atomizer.cut(text, 0, text.length()).stream()
        .map(atom -> atom.kind().name().charAt(0) + ":" + atom.lower())
        .toList();
  }

  @Test
  void hyphenated_word_is_cut_at_its_hyphen() {
    assertThat(cut("third-quarter")).containsExactly("W:third", "M:-", "W:quarter");
  }

  @Test
  void range_of_days_is_two_numbers_whatever_the_dash() {
    assertThat(cut("15–26")).containsExactly("N:15", "M:-", "N:26");
  }

  @Test
  void ordinal_and_decade_keep_their_ending() {
    assertThat(cut("4th 1990s")).containsExactly("O:4th", "D:1990s");
  }

  @Test
  void price_share_and_grouped_number_are_figures() {
    assertThat(cut("$1990 3.5 1,500 12% €7"))
        .containsExactly("M:$", "F:1990", "F:3.5", "F:1,500", "F:12", "M:%", "M:€", "F:7");
  }

  @Test
  void dotted_date_is_three_numbers() {
    assertThat(cut("27.03.2025")).containsExactly("N:27", "M:.", "N:03", "M:.", "N:2025");
  }

  @Test
  void days_with_commas_are_numbers() {
    assertThat(cut("May 26,1980")).containsExactly("W:may", "N:26", "M:,", "N:1980");
  }

  @Test
  void number_too_long_for_a_number_is_a_figure() {
    assertThat(cut("12345678901234567890")).containsExactly("F:12345678901234567890");
  }

  @Test
  void empty_line_ends_a_paragraph() {
    assertThat(cut("a\nb\n\nc")).containsExactly("W:a", "W:b", "B:\n", "W:c");
  }

  @Test
  void offsets_refer_to_the_whole_text() {
    Atom atom = Atomizer.cut("ab May", 3, 6).getFirst();
    assertThat(atom.start()).isEqualTo(3);
    assertThat(atom.end()).isEqualTo(6);
    assertThat(atom.capital()).isTrue();
  }
}

package io.dateline.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How tables and rules are written, and what is said of mistakes in them. */
class RuleFileTest {

  private static final String COLOURS =
      """
      # Colours of flags
      table colour
        red: red, crimson
        green: green, Green.

      """;

  private static Grammar read(String rules) {
    return RuleFile.read("test.rules", Stream.concat(COLOURS.lines(), rules.lines()));
  }

  private static List<Node> match(Grammar grammar, String category, String text) {
    return grammar.chart(Atomizer.cut(text, 0, text.length())).at(category, 0);
  }

  private static final String FLAG =
      """
      rule flag gives flag
        find: the? <int 1-3:n> ~ (<colour:c>|white and <colour:c>) flags?
        mean: flag(n, c)
        yes: The 2 red flags. | 2025-03-27 | 2
        not: The 4 red flags.
      """;

  @Test
  void pattern_matches_optional_words_choices_numbers_and_tables() {
    Grammar grammar = read(FLAG);
    assertThat(match(grammar, "flag", "2 red flags")).extracting(Node::to).containsExactly(3, 2);
    assertThat(match(grammar, "flag", "the 2-red")).hasSize(1);
    assertThat(match(grammar, "flag", "the 2 white and crimson flags")).hasSize(2);
    assertThat(match(grammar, "flag", "the 4 red flags")).isEmpty();
    assertThat(match(grammar, "flag", "the 2 blue flags")).isEmpty();
  }

  @Test
  void entry_with_a_capital_needs_one_and_takes_its_full_stop_along() {
    Grammar grammar =
        RuleFile.read("test.rules", List.of("table name", "  x: Nov.", "table all").stream());
    assertThat(grammar.has("name", "nov")).isTrue();
    assertThat(match(grammar, "name", "Nov. 3")).extracting(Node::to).containsExactly(2);
    assertThat(match(grammar, "name", "Nov 3")).extracting(Node::to).containsExactly(1);
    assertThat(match(grammar, "name", "nov. 3")).isEmpty();
  }

  @Test
  void examples_stand_beside_their_rule() {
    Rule rule = read(FLAG).rules().getFirst();
    assertThat(rule.examples())
        .containsExactly(
            new Example("The 2 red flags.", "2025-03-27", "2"),
            new Example("The 4 red flags.", "2025-03-27", ""));
  }

  @Test
  void mistake_is_told_with_file_line_and_rule() {
    assertThatThrownBy(() -> read("rule flag gives flag\n  find: <colour:c\n  mean: c\n"))
        .hasMessageContaining("test.rules")
        .hasMessageContaining("rule flag gives flag")
        .hasMessageContaining("missing >");
  }

  @Test
  void reference_to_nothing_is_a_mistake() {
    assertThatThrownBy(() -> read("rule flag gives flag\n  find: <shade:c>\n  mean: c\n"))
        .hasMessageContaining("no table and no rule <shade>");
  }

  @Test
  void rule_that_begins_with_itself_is_a_mistake() {
    assertThatThrownBy(() -> read("rule flag gives flag\n  find: <flag:c> red\n  mean: c\n"))
        .hasMessageContaining("<flag> begins with itself");
  }

  @Test
  void rule_that_can_match_nothing_is_a_mistake() {
    assertThatThrownBy(() -> read("rule flag gives flag\n  find: red?\n  mean: 1\n"))
        .hasMessageContaining("can match nothing");
  }

  @Test
  void meaning_with_a_variable_that_no_pattern_has_is_a_mistake() {
    assertThatThrownBy(() -> read("rule flag gives flag\n  find: red\n  mean: flag(c)\n"))
        .hasMessageContaining("no variable c");
  }

  @Test
  void rule_without_meaning_is_a_mistake() {
    assertThatThrownBy(() -> read("rule flag gives flag\n  find: red\n"))
        .hasMessageContaining("with find and mean");
  }

  @Test
  void line_without_a_key_is_a_mistake() {
    assertThatThrownBy(() -> read("rule flag gives flag\n  red\n"))
        .hasMessageContaining("key: value");
  }
}

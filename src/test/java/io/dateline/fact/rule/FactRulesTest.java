package io.dateline.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How files of rules are read. */
class FactRulesTest {

  @Test
  void wordsOfAFieldMayGoOnOverSeveralLines() {
    FactRules rules =
        FactRules.parse(
            "x.rules", List.of("rule x.y", "verb: say | tell", "verb: add", "prior: 0.4"));
    assertThat(rules.get("x.y").words("verb")).containsExactly("say", "tell", "add");
    assertThat(rules.get("x.y").prior()).isEqualTo(0.4);
    assertThat(rules.get("x.y").words("noun")).isEmpty();
  }

  @Test
  void lineThatIsNoFieldIsNamedWithItsNumber() {
    assertThatThrownBy(() -> FactRules.parse("x.rules", List.of("rule x.y", "verb say")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("x.rules, line 2")
        .hasMessageContaining("verb say");
  }

  @Test
  void exampleWithoutItsFactsIsRefused() {
    assertThatThrownBy(() -> FactRules.parse("x.rules", List.of("rule x.y", "+ She left.")))
        .hasMessageContaining("an example needs");
  }

  @Test
  void fieldBeforeAnyRuleIsRefused() {
    assertThatThrownBy(() -> FactRules.parse("x.rules", List.of("verb: say")))
        .hasMessageContaining("no rule begun");
  }

  @Test
  void ruleThatTheFileDoesNotHaveIsNamed() {
    assertThatThrownBy(() -> FactRules.parse("x.rules", List.of()).get("x.y"))
        .hasMessage("x.rules has no rule x.y");
  }
}

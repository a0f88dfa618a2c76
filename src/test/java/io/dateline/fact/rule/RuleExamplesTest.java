package io.dateline.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fact.Fact;
import io.dateline.fact.Facts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule for facts does what the examples beside it say. */
class RuleExamplesTest {

  private static final Map<String, Class<? extends Fact>> KINDS =
      Map.of(
          "statements.rules", Fact.Statement.class,
          "meetings.rules", Fact.Meeting.class,
          "calls.rules", Fact.Call.class,
          "agreements.rules", Fact.Agreement.class,
          "appointments.rules", Fact.Appointment.class);

  /** Lists of words that other rules use; they find nothing by themselves. */
  private static final Set<String> LISTS =
      Set.of(
          "statement.title",
          "meeting.shared",
          "meeting.people",
          "meeting.pairs",
          "agreement.nouns",
          "appointment.offices");

  @TestFactory
  Stream<DynamicTest> everyExampleTellsItsFacts() {
    return rules(
        (kind, rule) ->
            rule.examples().stream()
                .map(
                    example ->
                        DynamicTest.dynamicTest(
                            rule.name() + ": " + example.text(),
                            () -> assertTells(kind, rule, example))));
  }

  private static void assertTells(
      Class<? extends Fact> kind, FactRule rule, FactRule.Example example) {
    List<Fact> found = Facts.in(example.text()).stream().filter(kind::isInstance).toList();
    assertThat(found.stream().map(Facts::inShort))
        .containsExactlyInAnyOrder(example.facts().split("\\s*;\\s+", -1));
    assertThat(found).extracting(Fact::rule).contains(rule.name());
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleTellsAFactOfItsKind() {
    return rules(
        (kind, rule) ->
            rule.counterexamples().stream()
                .map(
                    text ->
                        DynamicTest.dynamicTest(
                            rule.name() + ": " + text,
                            () -> assertThat(Facts.inShort(text, kind)).isEmpty())));
  }

  @Test
  void everyRuleHasAnExampleAndACounterexample() {
    for (String file : KINDS.keySet()) {
      for (FactRule rule : FactRules.read(file).all()) {
        assertThat(rule.counterexamples()).as(rule.name()).isNotEmpty();
        if (!LISTS.contains(rule.name())) {
          assertThat(rule.examples()).as(rule.name()).isNotEmpty();
        }
      }
    }
  }

  private static Stream<DynamicTest> rules(ByRule tests) {
    return KINDS.entrySet().stream()
        .flatMap(
            entry ->
                FactRules.read(entry.getKey()).all().stream()
                    .flatMap(rule -> tests.of(entry.getValue(), rule)));
  }

  private interface ByRule {
    Stream<DynamicTest> of(Class<? extends Fact> kind, FactRule rule);
  }
}

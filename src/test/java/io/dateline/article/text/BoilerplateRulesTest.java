package io.dateline.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.text.Rule.Example;
import io.dateline.article.text.Rule.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule does to its own examples what stands beside it. */
class BoilerplateRulesTest {

  private static final List<Rule> RULES = RuleFile.read("/io/dateline/article/boilerplate.txt");
  private static final String NEWS =
      "The ferry left the harbour at noon with forty people, the harbour master said on Monday.";

  @TestFactory
  Stream<DynamicTest> examples_beside_a_rule_come_true() {
    return RULES.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + example.before(),
                                () ->
                                    assertThat(apply(rule, example)).isEqualTo(example.after()))));
  }

  @Test
  void rules_each_have_an_example_that_they_change() {
    assertThat(RULES)
        .allSatisfy(
            rule ->
                assertThat(rule.examples())
                    .as(rule.name())
                    .anyMatch(example -> !example.before().equals(example.after())));
  }

  private static String apply(Rule rule, Example example) {
    Scrubber scrubber = new Scrubber(List.of(rule));
    if (rule.scope() == Scope.TITLE) {
      return scrubber.clean(Draft.of(example.before(), List.of(NEWS))).title();
    }
    boolean late =
        rule.scope() == Scope.REST || rule.scope() == Scope.END || rule.scope() == Scope.TAIL;
    List<String> paragraphs = new ArrayList<>(Collections.nCopies(late ? 5 : 0, NEWS));
    paragraphs.add(example.before());
    List<String> left = scrubber.clean(Draft.of("Title", paragraphs)).paragraphs();
    return String.join(" | ", left.subList(late ? 5 : 0, left.size()));
  }
}

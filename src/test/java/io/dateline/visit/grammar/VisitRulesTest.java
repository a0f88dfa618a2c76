package io.dateline.visit.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import io.dateline.visit.mention.Attempt;
import io.dateline.visit.mention.MentionFinder;
import io.dateline.visit.scene.Scene;
import io.dateline.visit.scene.SceneReader;
import io.dateline.visit.story.VisitExtractor;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the grammar of visits does what the examples beside it say. */
class VisitRulesTest {

  /** A Thursday; all examples are written as if published on it. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 27);

  private static final SceneReader SCENES = SceneReader.load();
  private static final VisitExtractor VISITS = VisitExtractor.load();
  private static final List<Rule> RULES = RuleFile.read("visits.rules");
  private static final MentionFinder FINDER = new MentionFinder(RULES);

  @TestFactory
  Stream<DynamicTest> everyExampleTellsItsVisits() {
    return RULES.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + example.sentence(),
                                () -> assertTells(rule, example))));
  }

  private static void assertTells(Rule rule, Rule.Example example) {
    Scene scene = read(example.sentence());
    boolean hosts = example.visits().contains(" with ");
    assertThat(VISITS.extract(scene).stream().map(visit -> inShort(visit, hosts)).sorted().toList())
        .as(example.sentence())
        .isEqualTo(Stream.of(example.visits().split(";", -1)).map(String::strip).sorted().toList());
    assertThat(FINDER.attempts(scene))
        .as("the rule takes part")
        .anyMatch(
            attempt ->
                attempt instanceof Attempt.Found && attempt.rule().name().equals(rule.name()));
  }

  @TestFactory
  Stream<DynamicTest> noCounterexampleTellsAVisit() {
    return RULES.stream()
        .flatMap(
            rule ->
                rule.counterexamples().stream()
                    .map(
                        sentence ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + sentence,
                                () ->
                                    assertThat(VISITS.extract(read(sentence)))
                                        .as(sentence)
                                        .isEmpty())));
  }

  @Test
  void everyRuleHasAnExampleAndACounterexample() {
    assertThat(RULES)
        .allSatisfy(
            rule -> {
              assertThat(rule.examples()).as(rule.name()).isNotEmpty();
              assertThat(rule.counterexamples()).as(rule.name()).isNotEmpty();
            });
  }

  private static Scene read(String sentence) {
    return SCENES.read(sentence, 0, PUBLISHED);
  }

  /** A visit as the rule files write it: surname, country, status and days, maybe its hosts. */
  private static String inShort(Visit visit, boolean hosts) {
    String days = visit.when().edtf();
    String met =
        visit.hosts().stream()
            .map(host -> surname(host.person()))
            .collect(Collectors.joining(", "));
    return "%s > %s %s%s%s"
        .formatted(
            surname(visit.visitors().getFirst()),
            visit.destination().country().orElse("-"),
            visit.status().label(),
            days.isEmpty() ? "" : " " + days,
            hosts ? " with " + met : "");
  }

  private static String surname(Person person) {
    return person.name().substring(person.name().lastIndexOf(' ') + 1);
  }
}

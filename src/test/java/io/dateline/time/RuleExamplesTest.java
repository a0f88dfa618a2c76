package io.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.language.Analyser;
import io.dateline.time.grammar.Example;
import io.dateline.time.grammar.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples and counter-examples that stand beside the rules. */
class RuleExamplesTest {

  private static final Analyser ANALYSER = Analyser.load();
  private static final TimeTagger TAGGER = TimeTagger.load();

  static Stream<Arguments> shown() {
    return examples(false);
  }

  static Stream<Arguments> excluded() {
    return examples(true);
  }

  private static Stream<Arguments> examples(boolean excluded) {
    return TAGGER.grammar().rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .filter(example -> example.expected().isEmpty() == excluded)
                    .map(example -> Arguments.of(rule.name(), rule, example)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("shown")
  void rule_read_its_example_as_it_says(String name, Rule rule, Example example) {
    TimeReading reading = read(example);
    if (rule.category().equals("duration")) {
      assertThat(reading.durations())
          .extracting(d -> d.days() + " days")
          .containsExactly(example.expected());
    } else {
      assertThat(values(reading.dates())).isEqualTo(example.expected());
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("excluded")
  void rule_leave_its_counter_example_alone(String name, Rule rule, Example example) {
    TimeReading reading = read(example);
    assertThat(reading.dates()).extracting(d -> d.quote().text()).isEmpty();
  }

  private static TimeReading read(Example example) {
    return TAGGER.read(
        example.text(), ANALYSER.analyse(example.text()), LocalDate.parse(example.reference()));
  }

  private static String values(List<TimeExpression> dates) {
    return dates.stream().map(d -> d.range().edtf()).collect(Collectors.joining(", "));
  }
}

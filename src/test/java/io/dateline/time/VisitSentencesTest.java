package io.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences about visits, each with the dates that it names. */
class VisitSentencesTest {

  private static final Analyser ANALYSER = Analyser.load();
  private static final TimeTagger TAGGER = TimeTagger.load();

  static Stream<Arguments> sentences() {
    return Resources.lines(VisitSentencesTest.class, "visits.txt").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\\|", -1)))
        .map(
            parts ->
                Arguments.of(parts.get(0).strip(), parts.get(1).strip(), parts.get(2).strip()));
  }

  @ParameterizedTest(name = "{0} | {1}")
  @MethodSource("sentences")
  void sentence_published_that_day_names_these_dates(
      String text, String published, String expected) {
    List<TimeExpression> dates =
        TAGGER.tag(text, ANALYSER.analyse(text), LocalDate.parse(published));
    String found = dates.stream().map(VisitSentencesTest::shown).collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static String shown(TimeExpression date) {
    String mark =
        switch (date.reach()) {
          case WHOLE -> "";
          case START -> ">";
          case END -> "<";
          case WITHIN -> "~";
        };
    return mark + date.range().edtf();
  }
}

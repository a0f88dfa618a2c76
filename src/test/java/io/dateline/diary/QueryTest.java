package io.dateline.diary;

import static io.dateline.diary.Telling.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the questions mean. */
class QueryTest {

  private static final Countries COUNTRIES = Countries.load();

  private static final List<Telling> ALL =
      List.of(
          Telling.of("a", person("Abdel Fattah el-Sisi", "president", "EG"), "RU", "2025-05-30")
              .place("Sochi")
              .with(person("Sameh Shoukry", "foreign minister", "EG")),
          Telling.of("b", person("Recep Tayyip Erdoğan", "president", "TR"), "DE", "2025-06")
              .host(person("Anna Kern", "chancellor", "DE"), Host.Part.RECEIVER),
          Telling.of(
                  "c",
                  person("Ursula von der Leyen", "president", "EU"),
                  "JO",
                  "2025-06-10/2025-06-12")
              .status(Visit.Status.CANCELLED),
          Telling.of("d", person("Hamid Jordan", "envoy", "US"), "FR", "").background(0.4),
          Telling.of("e", person("Wang Yi", "foreign minister", "CN"), "FR", "2025"));

  @ParameterizedTest
  @ValueSource(strings = {"RU", "ru", "RUS", "Russia", "russian", "Moscow", "Sochi"})
  void target_is_a_country_by_any_of_its_names_or_a_place(String words) {
    assertThat(ask(Query.ALL.to(Target.of(words, COUNTRIES)))).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource({
    "Sisi, a",
    "al-Sisi, a",
    "ABDEL FATTAH AL SISI, a",
    "Egypt, a",
    "Shoukry, a",
    "Shukri, ''",
    "erdogan, b",
    "Erdogan Recep, b",
    "Kern, ''",
    "von der Leyen, c",
    "European Union, c",
    "jordan, d",
    "Wang, e",
    "Chinese, e",
    "Wong Yi, ''",
    "nobody, ''",
  })
  void visitor_is_found_by_country_or_parts_of_the_name(String words, String found) {
    assertThat(ask(Query.ALL.of(Party.of(words, COUNTRIES))))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @ParameterizedTest
  @CsvSource({"recep tayyip erdogan, b", "Erdoğan, ''", "Wang Yi, e", "Sameh Shoukry, a"})
  void exact_name_is_found_whole_alone(String words, String found) {
    assertThat(ask(Query.ALL.of(Party.exactly(words))))
        .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
  }

  @Test
  void host_is_found_by_name_or_country() {
    assertThat(ask(Query.ALL.host(Party.of("Kern", COUNTRIES)))).containsExactly("b");
    assertThat(ask(Query.ALL.host(Party.of("Germany", COUNTRIES)))).containsExactly("b");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-30, 2025-05-30, a e",
    "2025-06-11, 2025-06-11, b c e",
    "2025-06-01, , b c e",
    ", 2025-05-31, a e",
    "2026-01-01, , ''",
    "2025-12-31, 2025-12-31, e",
  })
  void visit_whose_days_may_lie_in_the_time_asked_for_is_found(
      LocalDate from, LocalDate until, String found) {
    List<String> answer =
        ask(Query.ALL.between(Optional.ofNullable(from), Optional.ofNullable(until)));

    assertThat(String.join(" ", answer.stream().sorted().toList())).isEqualTo(found);
  }

  @Test
  void status_salience_and_confidence_narrow_the_answer() {
    assertThat(ask(Query.ALL.statuses(Set.of(Visit.Status.CANCELLED)))).containsExactly("c");
    assertThat(ask(Query.ALL.mainOnly())).doesNotContain("d").hasSize(4);
    assertThat(ask(Query.ALL.minConfidence(0.5))).doesNotContain("d").hasSize(4);
  }

  @Test
  void visit_put_off_out_of_the_time_asked_for_is_no_answer() {
    Telling plan = ALL.getFirst();
    List<Entry> entries =
        source(
                plan,
                plan.article("z")
                    .published("2025-05-20")
                    .status(Visit.Status.POSTPONED)
                    .days("2025-07-30"))
            .ask(between("2025-05-26", "2025-06-01"));

    assertThat(entries).isEmpty();
  }

  @Test
  void last_day_before_the_first_is_refused() {
    assertThatThrownBy(() -> between("2025-06-02", "2025-06-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-06-02")
        .hasMessageContaining("2025-06-01");
  }

  private static Query between(String from, String until) {
    return Query.ALL.between(
        Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until)));
  }

  private static List<String> ask(Query query) {
    return source(ALL.toArray(Telling[]::new)).ask(query).stream()
        .map(entry -> entry.newest().article().id())
        .toList();
  }

  private static VisitSource source(Telling... tellings) {
    return query -> Stream.of(tellings).map(Telling::told).filter(query::considers);
  }
}

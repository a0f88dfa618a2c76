package io.dateline.diary;

import static io.dateline.diary.Telling.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what several articles tell becomes one entry, and what stays apart. */
class DiaryTest {

  private static final Person HLAVOVA = person("Jana Hlavova", "foreign minister", "CZ");
  private static final Telling PLAN =
      Telling.of("plan.txt", HLAVOVA, "PT", "2025-05-19/2025-05-21");

  @Test
  void visit_that_three_articles_tell_is_one_entry_with_the_newest_status_and_a_history() {
    List<Entry> entries =
        diary(
            PLAN.status(Visit.Status.COMPLETED).published("2025-05-22").article("end.txt"),
            PLAN,
            PLAN.status(Visit.Status.ONGOING).published("2025-05-20").article("talks.txt"));

    assertThat(entries).hasSize(1);
    Entry entry = entries.getFirst();
    assertThat(entry.status()).isEqualTo(Visit.Status.COMPLETED);
    assertThat(entry.articles()).isEqualTo(3);
    assertThat(entry.mentions())
        .extracting(m -> m.article().id() + " " + m.status().label())
        .containsExactly("end.txt completed", "talks.txt ongoing", "plan.txt planned");
    assertThat(entry.updated()).isEqualTo("2025-05-22");
  }

  @Test
  void visit_put_off_and_made_up_later_is_one_entry_with_the_new_days() {
    List<Entry> entries =
        diary(
            PLAN,
            PLAN.article("off.txt").published("2025-05-17").status(Visit.Status.POSTPONED).days(""),
            PLAN.article("new.txt").published("2025-06-20").days("2025-07-01/2025-07-02"));

    assertThat(lines(entries)).containsExactly("Jana Hlavova PT 2025-07-01/2025-07-02 planned 3");
  }

  @Test
  void visit_put_off_to_other_days_is_one_entry_with_these() {
    List<Entry> entries =
        diary(
            PLAN,
            PLAN.article("off.txt")
                .published("2025-05-17")
                .status(Visit.Status.POSTPONED)
                .days("2025-07-01"));

    assertThat(lines(entries)).containsExactly("Jana Hlavova PT 2025-07-01 postponed 2");
  }

  @Test
  void visit_called_off_without_a_word_of_its_days_keeps_them() {
    List<Entry> entries =
        diary(
            PLAN,
            PLAN.article("off.txt")
                .published("2025-05-17")
                .status(Visit.Status.CANCELLED)
                .days(""));

    assertThat(lines(entries)).containsExactly("Jana Hlavova PT 2025-05-19/2025-05-21 cancelled 2");
  }

  @Test
  void invitation_that_is_told_later_takes_back_no_plan() {
    List<Entry> entries =
        diary(
            PLAN,
            PLAN.article("b.txt").published("2025-05-13").status(Visit.Status.INVITED).days(""));

    assertThat(entries).extracting(Entry::status).containsExactly(Visit.Status.PLANNED);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-22, 1, the day after the last one adjoins",
    "2025-05-20, 1, a day in between overlaps",
    "2025-05, 1, the month holds the days",
    "2025, 1, the year holds the days of one visit",
    "2025-05-24, 2, two days later is another trip",
    "2025-06, 2, another month is another trip",
  })
  void days_decide_whether_it_is_one_visit(String days, int entries, String why) {
    assertThat(diary(PLAN, PLAN.article("b.txt").days(days))).as(why).hasSize(entries);
  }

  @Test
  void year_alone_does_not_choose_among_two_visits() {
    List<Entry> entries =
        diary(
            PLAN,
            PLAN.article("b.txt").days("2025-03-01").status(Visit.Status.COMPLETED),
            PLAN.article("c.txt").published("2025-12-30").days("2025"));

    assertThat(entries).hasSize(3);
  }

  @Test
  void precise_days_of_an_older_article_win_over_the_month_of_a_newer() {
    List<Entry> entries =
        diary(PLAN, PLAN.article("b.txt").published("2025-05-14").days("2025-05"));

    assertThat(lines(entries)).containsExactly("Jana Hlavova PT 2025-05-19/2025-05-21 planned 2");
  }

  @Test
  void day_of_the_talks_does_not_shorten_a_visit_whose_span_was_told() {
    List<Entry> entries =
        diary(PLAN, PLAN.article("b.txt").published("2025-05-21").days("2025-05-20"));

    assertThat(lines(entries)).containsExactly("Jana Hlavova PT 2025-05-19/2025-05-21 planned 2");
  }

  @Test
  void visit_said_to_be_over_is_not_the_one_that_is_still_to_come() {
    Telling over = PLAN.article("b.txt").status(Visit.Status.COMPLETED).days("");

    assertThat(diary(PLAN, over.published("2025-05-14"))).hasSize(2);
    assertThat(diary(PLAN, over.published("2025-05-22"))).hasSize(1);
    assertThat(diary(over.published("2025-05-10"), PLAN)).hasSize(2);
  }

  @Test
  void visits_to_nobody_knows_which_country_are_one_only_by_place_and_days() {
    Telling region = Telling.of("a.txt", HLAVOVA, "", "2025-05-19").place("the region");

    assertThat(diary(region, region.article("b.txt").days("2025-05-20"))).hasSize(1);
    assertThat(diary(region, region.article("b.txt").days("2025"))).hasSize(2);
    assertThat(diary(region, region.article("b.txt").days(""))).hasSize(2);
  }

  @Test
  void two_visits_of_one_article_stay_two() {
    assertThat(diary(PLAN, PLAN.days("2025-05-20"))).hasSize(2);
  }

  @Test
  void article_that_is_read_twice_counts_once() {
    assertThat(diary(PLAN, PLAN)).extracting(Entry::articles).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Jana Hlavová, foreign minister, CZ, 1, accents",
    "Hlavova, '', CZ, 1, surname of the same country",
    "J. Hlavova, '', CZ, 1, initial",
    "the Czech foreign minister, foreign minister, CZ, 1, office alone",
    "Petr Hlavova, foreign minister, CZ, 2, another given name",
    "Hlavova, '', '', 2, surname of nobody knows where",
    "Jana Hlavova, '', SK, 2, another country",
    "the Czech prime minister, prime minister, CZ, 2, another office",
    "Jana Hlavova, '', '', 1, full name of nobody knows where",
  })
  void names_decide_whether_it_is_one_visitor(
      String name, String role, String country, int entries, String why) {
    Telling other =
        Telling.of("b.txt", person(name, role, country), "PT", "2025-05-19")
            .published("2025-05-18");

    assertThat(diary(PLAN, other)).as(why).hasSize(entries);
  }

  @Test
  void entry_has_the_fullest_name_and_what_any_article_tells_of_visitors_and_hosts() {
    Person silveira = person("Duarte Silveira", "foreign minister", "PT");
    Person secretary = person("Ota Maly", "state secretary", "CZ");
    List<Entry> entries =
        diary(
            Telling.of("a.txt", person("Hlavova", "", "CZ"), "PT", "2025-05-19")
                .place("Lisbon")
                .host(person("Silveira", "", "PT"), Host.Part.COUNTERPART),
            PLAN.article("b.txt")
                .place("Porto")
                .with(secretary)
                .host(silveira, Host.Part.INVITER)
                .background(0.5));

    Entry entry = entries.getFirst();
    assertThat(entry.visitors()).containsExactly(HLAVOVA, secretary);
    assertThat(entry.hosts()).containsExactly(new Host(silveira, Host.Part.INVITER));
    assertThat(entry.destination().places()).containsExactlyInAnyOrder("Lisbon", "Porto");
    assertThat(entry.salience()).isEqualTo(Visit.Salience.MAIN);
    assertThat(entry.confidence()).isEqualTo(0.9);
  }

  @Test
  void entries_come_by_day_and_those_without_one_last() {
    List<Entry> entries =
        diary(
            Telling.of("a.txt", HLAVOVA, "AT", ""),
            Telling.of("b.txt", HLAVOVA, "DE", "2025-06"),
            Telling.of("c.txt", HLAVOVA, "FR", "2025-05-30"),
            Telling.of("d.txt", HLAVOVA, "", "2025-06-02"));

    assertThat(entries)
        .extracting(e -> e.destination().country().orElse("?"))
        .containsExactly("FR", "DE", "?", "AT");
  }

  @Test
  void entries_do_not_depend_on_the_order_in_which_articles_are_read() {
    List<Telling> tellings =
        new ArrayList<>(
            List.of(
                PLAN,
                PLAN.article("b.txt").published("2025-05-17").status(Visit.Status.POSTPONED),
                PLAN.article("c.txt").published("2025-06-20").days("2025-07-01"),
                PLAN.article("d.txt").days("2025"),
                Telling.of("e.txt", person("Hlavova", "", "CZ"), "PT", ""),
                Telling.of("f.txt", HLAVOVA, "PT", "2024-02")));
    List<Entry> expected = diary(tellings.toArray(Telling[]::new));
    Random random = new Random(7);
    for (int n = 0; n < 50; n++) {
      Collections.shuffle(tellings, random);
      assertThat(diary(tellings.toArray(Telling[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void id_stays_when_more_articles_tell_of_the_visit() {
    String id = diary(PLAN).getFirst().id();

    assertThat(id).startsWith("jana-hlavova-pt-2025-05-19-2025-05-21-".substring(0, 25));
    assertThat(diary(PLAN, PLAN.article("z.txt").published("2025-05-21").days("2025-05-20")))
        .extracting(Entry::id)
        .containsExactly(id);
  }

  @Test
  void ids_differ_even_where_one_article_tells_the_same_twice() {
    assertThat(
            diary(
                Telling.of("a.txt", HLAVOVA, "PT", ""),
                Telling.of("a.txt", HLAVOVA, "PT", "").background(0.3)))
        .extracting(Entry::id)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void visitor_whose_name_is_in_another_script_has_an_id_of_plain_letters() {
    Telling arabic = Telling.of("a.txt", person("عمر", "", "EG"), "PT", "2025-05-19");

    assertThat(diary(arabic).getFirst().id()).matches("[a-z0-9][a-z0-9-]*");
  }

  private static List<Entry> diary(Telling... tellings) {
    return Diary.of(Stream.of(tellings).map(Telling::told));
  }

  private static List<String> lines(List<Entry> entries) {
    return entries.stream()
        .map(
            e ->
                "%s %s %s %s %d"
                    .formatted(
                        e.principal().name(),
                        e.destination().country().orElse("?"),
                        e.when().edtf(),
                        e.status().label(),
                        e.articles()))
        .toList();
  }
}

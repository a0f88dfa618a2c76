package io.dateline.export;

import static io.dateline.export.Samples.PLAN;
import static io.dateline.export.Samples.diary;
import static io.dateline.export.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Telling;
import io.dateline.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar, as another program reads it. */
class CalendarExportTest {

  private static final Export CALENDAR = Exports.calendar(Countries.load(), "Visits to Portugal");

  @Test
  void visit_is_an_event_of_whole_days_whose_end_is_the_day_after() {
    assertThat(lines(PLAN))
        .contains("DTSTART;VALUE=DATE:20250519", "DTEND;VALUE=DATE:20250522", "TRANSP:TRANSPARENT")
        .contains("SUMMARY:Jana Hlavova (Czechia) to visit Portugal")
        .contains("LOCATION:Portugal: Lisbon")
        .contains("URL:https://example.org/lisbon");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-19, 20250519, 20250520",
    "2025-12-31, 20251231, 20260101",
    "2024-02, 20240201, 20240301",
    "2025-05/2025-06, 20250501, 20250701",
    "2018-11-04, 20181104, 20181105",
  })
  void days_have_the_precision_that_was_told(String told, String start, String end) {
    assertThat(lines(PLAN.days(told)))
        .contains("DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end);
  }

  @ParameterizedTest
  @CsvSource({"America/Sao_Paulo", "Pacific/Kiritimati", "UTC"})
  void days_do_not_depend_on_the_time_zone_of_the_machine(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(lines(PLAN.days("2018-11-04")))
          .contains("DTSTART;VALUE=DATE:20181104", "DTSTAMP:20250512T000000Z");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"2025", "''", "2025-05-19/2025"})
  void visit_whose_days_are_told_to_the_year_at_best_is_left_out(String days) {
    assertThat(lines(PLAN.days(days))).doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void further_article_raises_the_sequence_and_keeps_the_uid() {
    VEvent first = event(diary(PLAN));
    VEvent second =
        event(diary(PLAN, PLAN.article("b.txt").published("2025-05-20").days("2025-05-20")));

    assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
    assertThat(first.getSequence().getValue()).isZero();
    assertThat(second.getSequence().getValue()).isEqualTo(1);
    assertThat(second.getDateTimeStamp().getValue()).isAfter(first.getDateTimeStamp().getValue());
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, '', CONFIRMED",
    "CANCELLED, '', CANCELLED",
    "POSTPONED, '', CANCELLED",
    "POSTPONED, 2025-07-01, TENTATIVE",
    "ONGOING, 2025-05-20, CONFIRMED",
  })
  void status_follows_the_newest_article(Visit.Status status, String days, String expected) {
    Telling news = PLAN.article("b.txt").published("2025-05-17").status(status).days(days);

    assertThat(event(diary(PLAN, news)).getStatus().getValue()).isEqualTo(expected);
  }

  @Test
  void description_has_the_evidence_and_the_article_of_each_mention() {
    String text =
        event(diary(PLAN, PLAN.article("b.txt").published("2025-05-17")))
            .getDescription()
            .getValue();

    assertThat(text)
        .contains("Hosts: Duarte Silveira, foreign minister (Portugal)")
        .contains("19 to 21 May 2025 (2025-05-19/2025-05-21)")
        .contains("2025-05-12, planned: “Jana Hlavova goes”", "Title of b.txt")
        .contains("https://example.org/lisbon");
  }

  @Test
  void calendar_is_valid_and_the_same_each_time() {
    List<Entry> entries = diary(PLAN, Samples.HOSTILE, PLAN.article("c").days("2025-08"));
    String text = text(CALENDAR, entries);

    assertThat(parsed(text).validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    assertThat(text(CALENDAR, entries)).isEqualTo(text);
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75, "at most 75 octets");
  }

  @Test
  void text_that_looks_like_a_property_stays_text() {
    String text = text(CALENDAR, diary(Samples.HOSTILE));

    assertThat(parsed(text).getEvents()).hasSize(1);
    assertThat(text.lines())
        .doesNotContain("DTSTART:19990101")
        .filteredOn("BEGIN:VEVENT"::equals)
        .hasSize(1);
    assertThat(text).doesNotContain("\u001b", "\u0000", "\u0007", "\u202e");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  private static VEvent event(List<Entry> entries) {
    return parsed(text(CALENDAR, entries)).getEvents().getFirst();
  }

  private static ICalendar parsed(String text) {
    return Biweekly.parse(text).first();
  }

  private static List<String> lines(Telling telling) {
    return text(CALENDAR, diary(telling)).replace("\r\n ", "").lines().toList();
  }
}

package io.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.language.Analyser;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the tagger tells besides the days: words, offsets, ends, durations, rules. */
class TimeTaggerTest {

  private static final Analyser ANALYSER = Analyser.load();
  private static final TimeTagger TAGGER = TimeTagger.load();
  private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 27);

  private static TimeReading read(String text) {
    return TAGGER.read(text, ANALYSER.analyse(text), THURSDAY);
  }

  private static TimeExpression only(String text) {
    List<TimeExpression> dates = read(text).dates();
    assertThat(dates).hasSize(1);
    return dates.getFirst();
  }

  @Test
  void expression_is_a_slice_of_the_text_at_its_offset() {
    String text = "“Grüße”, said he. 🕊 The queen flies to Bonn on 3 April, he added.";
    TimeExpression date = only(text);
    assertThat(text.substring(date.quote().start(), date.quote().end())).isEqualTo("3 April");
    assertThat(date.rule()).isEqualTo("day-month");
  }

  @Test
  void full_stop_that_ends_the_text_is_no_part_of_an_abbreviated_month() {
    assertThat(only("She came on 1 Oct.").quote().text()).isEqualTo("1 Oct");
    assertThat(only("She came on Oct. 1.").quote().text()).isEqualTo("Oct. 1");
  }

  @Test
  void from_a_day_tells_the_start_alone() {
    TimeExpression date = only("She will tour the coast from Monday.");
    assertThat(date.reach()).isEqualTo(Reach.START);
    assertThat(date.span().edtf()).isEqualTo("2025-03-31/");
    assertThat(date.range().edtf()).isEqualTo("2025-03-31");
  }

  @Test
  void until_a_day_tells_the_end_alone() {
    TimeExpression date = only("She will tour the coast until Friday.");
    assertThat(date.reach()).isEqualTo(Reach.END);
    assertThat(date.span().edtf()).isEqualTo("/2025-03-28");
  }

  @Test
  void earlier_this_year_tells_neither_end() {
    TimeExpression date = only("She toured the coast earlier this year.");
    assertThat(date.reach()).isEqualTo(Reach.WITHIN);
    assertThat(date.span().isUnknown()).isTrue();
  }

  @Test
  void duration_from_a_known_day_gives_the_last_day() {
    TimeReading reading = read("She will begin a three-day visit on Monday.");
    DurationExpression duration = reading.durations().getFirst();
    assertThat(duration.quote().text()).isEqualTo("three-day");
    assertThat(duration.lastDayFrom(LocalDate.of(2025, 3, 31))).isEqualTo(LocalDate.of(2025, 4, 2));
  }

  @Test
  void duration_is_not_read_where_it_is_part_of_a_date() {
    assertThat(read("He was there two weeks ago.").durations()).isEmpty();
  }

  @Test
  void duration_is_not_read_in_an_age() {
    assertThat(read("A 33-year-old man and his two-year-old son flew in.").durations()).isEmpty();
  }

  @Test
  void dateline_has_a_rule_name_of_its_own() {
    TimeReading reading = read("RIGA, March 26 (Baltic Wire) - The envoy came on Tuesday.");
    assertThat(reading.dates())
        .extracting(TimeExpression::rule)
        .containsExactly("dateline", "weekday-alone");
  }

  @Test
  void numeric_date_follows_the_habit_of_the_text() {
    assertThat(read("The talks of 14 May led to those of 05/06/2025.").dates())
        .extracting(d -> d.range().edtf())
        .containsExactly("2025-05-14", "2025-06-05");
    assertThat(read("The talks of May 14 led to those of 05/06/2025.").dates())
        .extracting(d -> d.range().edtf())
        .containsExactly("2025-05-14", "2025-05-06");
  }

  @Test
  void text_without_sentences_has_no_dates() {
    assertThat(TAGGER.tag("", List.of(), THURSDAY)).isEmpty();
  }

  @Test
  void days_that_are_not_in_the_calendar_are_left_out_without_failing() {
    assertThat(read("It was set for February 30, 2025, and 31/31/2025.").dates())
        .extracting(d -> d.range().edtf())
        .doesNotContain("2025-02-30");
  }

  @Test
  void any_jumble_of_words_is_read_in_bounded_time() {
    String[] words =
        ("the of in from to until May March 3 14 2025 31 th 1990s ' - / . , and first second last"
                + " next week month day year ago earlier later two a Monday Friday 12:30 p.m. \n\n"
                + " quarter half summer Easter before after 99999999999 ²³ 𝟛 '' s")
            .split(" ", -1);
    Random random = new Random(20250327);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      String jumble = text.toString();
      for (TimeExpression date : read(jumble).dates()) {
        assertThat(jumble.substring(date.quote().start(), date.quote().end()))
            .isEqualTo(date.quote().text());
        assertThat(date.range().start()).isPresent();
        assertThat(date.range().end()).isPresent();
      }
    }
  }
}

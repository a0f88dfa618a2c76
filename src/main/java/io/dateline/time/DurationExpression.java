package io.dateline.time;

import io.dateline.language.Quote;
import java.time.LocalDate;

/**
 * Words of a text that state how long something lasts: "three-day", "for two weeks", "overnight".
 *
 * @param quote the words and where they stand
 * @param days how many days of the calendar it touches, at least 1; a month counts 30, a year 365
 * @param rule the rule that read them
 */
public record DurationExpression(Quote quote, int days, String rule) {

  /** The last day of what begins on this day. */
  public LocalDate lastDayFrom(LocalDate start) {
    return start.plusDays(days - 1L);
  }
}

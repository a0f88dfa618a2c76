package io.dateline.time;

import io.dateline.language.Quote;

/**
 * Words of a text that state a time, and the days they mean.
 *
 * @param quote the words and where they stand
 * @param range the days that the words name, of the precision that was stated, both ends given
 * @param reach what they tell of an event: its whole span, its first or last day, or only a time in
 *     which it lies
 * @param rule the rule that read them, for whoever wants to know why
 */
public record TimeExpression(Quote quote, DateRange range, Reach reach, String rule) {

  /**
   * The span of an event that is said to happen then: only the start of "from Monday", only the end
   * of "until Friday", nothing of "earlier this year".
   */
  public DateRange span() {
    return reach.applyTo(range);
  }
}

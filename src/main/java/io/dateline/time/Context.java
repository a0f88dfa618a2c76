package io.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param reference the day of publication
 * @param direction whether its clause tells of the past or of the future
 * @param before what the text named before
 * @param dayFirst whether 3/4/2025 is the third of April
 */
record Context(LocalDate reference, Direction direction, Before before, boolean dayFirst) {

  /**
   * What the text named before.
   *
   * @param date the last date
   * @param sameSentence whether that stands in the same sentence
   * @param period the period that its figures are about, such as the third quarter
   * @param figures whether a sum or share stands shortly before, so that periods are compared
   */
  record Before(
      Optional<DateRange> date,
      boolean sameSentence,
      Optional<DateRange> period,
      boolean figures) {}

  /** The last date that the text named. */
  Optional<DateRange> previous() {
    return before.date();
  }

  /** The same, seen from another day and in another direction. */
  Context from(LocalDate day, Direction towards) {
    return new Context(day, towards, before, dayFirst);
  }
}

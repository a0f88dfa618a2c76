package io.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param reference the day of publication
 * @param direction whether its clause tells of the past or of the future
 * @param previous the last date that the text named before
 * @param dayFirst whether 3/4/2025 is the third of April
 */
record Context(
    LocalDate reference, Direction direction, Optional<DateRange> previous, boolean dayFirst) {

  /** The same, seen from another day and in another direction. */
  Context from(LocalDate day, Direction towards) {
    return new Context(day, towards, previous, dayFirst);
  }
}

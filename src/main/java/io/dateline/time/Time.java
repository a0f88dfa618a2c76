package io.dateline.time;

import java.util.Optional;

/** What an expression says, before it is resolved against a day of reference. */
sealed interface Time {

  /** Which of several days, months or feasts of one name is meant. */
  enum Side {
    /** None is said: the verb's tense tells. */
    ANY,
    /** The last one before. */
    LAST,
    /** The one in the present week or year. */
    THIS,
    /** The one in the next week, or the first after the present month. */
    NEXT,
    /** The first one after. */
    COMING
  }

  /** A year by its number. */
  record Year(int number) implements Time {}

  /** The ten years from this one. */
  record Decade(int first) implements Time {}

  /**
   * A day or month of the calendar; a month, day or weekday of 0 is not stated.
   *
   * @param year the year, if it is stated
   */
  record Date(Optional<Time> year, int month, int day, int weekday, Side side) implements Time {}

  /** A date in digits of which the place of day and month depends on the text's habit. */
  record Numeric(int first, int second, Optional<Time> year) implements Time {}

  /** A day of the week, 1 for Monday. */
  record Weekday(int day, Side side) implements Time {}

  /** The unit around the day of reference, or that many before or after it. */
  record Cycle(Unit unit, int shift) implements Time {}

  /** The same, counted from the date that the text named last. */
  record AnchoredCycle(Unit unit, int shift) implements Time {}

  /** A time that many units from another. */
  record Shift(int amount, Unit unit, Base base) implements Time {}

  /** A weekday or a shorter unit in a longer time: the second week of November; -1 is the last. */
  record Part(int nth, Unit unit, Optional<Time> whole) implements Time {}

  /** Several parts at once: the first two quarters of 1990. */
  record Parts(int from, int to, Unit unit, Optional<Time> whole) implements Time {}

  /** A weekday in a longer time: the last Friday of May; 0 is the only one. */
  record WeekdayIn(int nth, int weekday, Time whole) implements Time {}

  /** From one time to another, both included. */
  record Span(Time from, Time to) implements Time {}

  /** The last unit of its kind that was over at the day of reference: the latest fiscal year. */
  record Latest(Unit unit) implements Time {}

  /** The period that the text's figures are about, that many years later. */
  record Period(int years) implements Time {}

  /** The same part of another year: the 1988 period. */
  record PeriodIn(Time year) implements Time {}

  /** The period a year before where periods are compared, else a time of its own. */
  record Compared(Time otherwise) implements Time {}

  /** A feast, by the value of the table of feasts. */
  record Feast(String rule, Optional<Time> year, Side side) implements Time {}

  /** The Saturday and Sunday before or after, by the verb's tense. */
  record Weekend() implements Time {}

  /** The unit that the beginning of another time lies in: the week of June 9. */
  record Around(Unit unit, Time time) implements Time {}

  /** The days off around a feast. */
  record FeastWeekend(String rule) implements Time {}

  /** A season, 1 for spring. */
  record Season(int number, Optional<Time> year, Side side) implements Time {}

  /** The nth day of something that began on a day named before. */
  record DayOfEvent(int nth) implements Time {}

  /** Where a shift starts. */
  sealed interface Base {
    /** The day of reference. */
    record Reference() implements Base {}

    /** The date that the text named last. */
    record Previous() implements Base {}

    /** Another time. */
    record Of(Time time) implements Base {}
  }
}

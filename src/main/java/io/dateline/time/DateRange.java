package io.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A span of days whose ends have the precision that was stated; an end that was not stated is
 * empty. A single day is its own start and end.
 *
 * @param start the first day, month or year
 * @param end the last day, month or year, included
 */
public record DateRange(Optional<PartialDate> start, Optional<PartialDate> end) {

  /** Nothing is stated. */
  public static final DateRange UNKNOWN = new DateRange(Optional.empty(), Optional.empty());

  /** The span from {@code start} to {@code end}, both stated. */
  public static DateRange of(PartialDate start, PartialDate end) {
    return new DateRange(Optional.of(start), Optional.of(end));
  }

  /** A single day, month or year. */
  public static DateRange of(PartialDate date) {
    return of(date, date);
  }

  /** A span of which only the beginning is stated. */
  public static DateRange from(PartialDate start) {
    return new DateRange(Optional.of(start), Optional.empty());
  }

  /** A span of which only the end is stated. */
  public static DateRange until(PartialDate end) {
    return new DateRange(Optional.empty(), Optional.of(end));
  }

  /** The first day, if the beginning is stated to the day. */
  public Optional<LocalDate> firstDay() {
    return start.filter(PartialDate.Day.class::isInstance).map(PartialDate::first);
  }

  /** The last day, if the end is stated to the day. */
  public Optional<LocalDate> lastDay() {
    return end.filter(PartialDate.Day.class::isInstance).map(PartialDate::last);
  }

  /** Whether it is one day, and both ends are stated. */
  public boolean isOneDay() {
    return firstDay().isPresent() && start.equals(end);
  }

  /** Whether it is a week of the calendar, from Monday to Sunday: "this week". */
  public boolean isWeek() {
    Optional<LocalDate> first = start.map(PartialDate::first);
    return first.filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).isPresent()
        && end.map(PartialDate::last).equals(first.map(day -> day.plusDays(6)));
  }

  /** Whether neither end is stated. */
  public boolean isUnknown() {
    return start.isEmpty() && end.isEmpty();
  }

  /**
   * The span in EDTF (ISO 8601-2): {@code 2025-03-31/2025-04-02}, {@code 2025-03}, {@code
   * 2025-03-31/} where the end is unknown; empty if nothing is stated.
   */
  public String edtf() {
    if (isUnknown()) {
      return "";
    }
    return start.equals(end)
        ? start.map(PartialDate::toString).orElse("")
        : start.map(PartialDate::toString).orElse("")
            + "/"
            + end.map(PartialDate::toString).orElse("");
  }
}

package io.dateline.diary;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that a span of dates may cover, whatever its precision. */
final class Days {

  private Days() {}

  /** The first day that may be meant; far in the future for a span without dates. */
  static LocalDate first(DateRange range) {
    return range.start().or(range::end).map(PartialDate::first).orElse(LocalDate.MAX);
  }

  /** The last day that may be meant; far in the future for a span without dates. */
  static LocalDate last(DateRange range) {
    return range.end().or(range::start).map(PartialDate::last).orElse(LocalDate.MAX);
  }

  /** Whether two dated spans have a day in common, or one begins the day after the other ends. */
  static boolean touch(DateRange a, DateRange b) {
    return !first(a).isAfter(last(b).plusDays(1)) && !first(b).isAfter(last(a).plusDays(1));
  }

  /** Days between two dated spans, 0 if they touch. */
  static long gap(DateRange a, DateRange b) {
    return touch(a, b)
        ? 0
        : Math.max(
            first(a).toEpochDay() - last(b).toEpochDay(),
            first(b).toEpochDay() - last(a).toEpochDay());
  }

  /** Whether all days of one span lie in another. */
  static boolean within(DateRange inner, DateRange outer) {
    return !first(inner).isBefore(first(outer)) && !last(inner).isAfter(last(outer));
  }

  /** How precise the rougher end is: 3 for a day, 2 for a month, 1 for a year, 0 for nothing. */
  static int precision(DateRange range) {
    return Stream.of(range.start(), range.end())
        .flatMap(Optional::stream)
        .mapToInt(
            date ->
                switch (date) {
                  case PartialDate.Day day -> 3;
                  case PartialDate.Month month -> 2;
                  case PartialDate.Year year -> 1;
                })
        .min()
        .orElse(0);
  }
}

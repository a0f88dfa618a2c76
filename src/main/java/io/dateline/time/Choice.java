package io.dateline.time;

import io.dateline.time.Time.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Picks one of several spans of one name: which March 31, which Monday. */
final class Choice {

  /** So many days back nobody names a day of the year without the year... */
  private static final long FAR = 300;

  /** ...if the next one of that name is as near as this. */
  private static final long NEAR = 60;

  private Choice() {}

  /** The span that is meant; the candidates are in the order of time. */
  static Optional<DateRange> of(List<DateRange> candidates, Context context, Side side) {
    LocalDate day = context.reference();
    return switch (side) {
      case ANY -> any(candidates, context);
      case LAST -> last(candidates, r -> last(r).isBefore(day));
      case THIS ->
          context.direction() == Direction.PAST
              ? last(candidates, r -> !first(r).isAfter(day))
              : next(candidates, r -> !last(r).isBefore(day));
      case NEXT, COMING -> next(candidates, r -> first(r).isAfter(day));
    };
  }

  private static Optional<DateRange> any(List<DateRange> candidates, Context context) {
    LocalDate day = context.reference();
    Optional<DateRange> past = last(candidates, r -> !first(r).isAfter(day));
    Optional<DateRange> future = next(candidates, r -> !last(r).isBefore(day));
    if (past.isEmpty() || future.isEmpty()) {
      return past.isEmpty() ? future : past;
    }
    long back = Math.max(0, ChronoUnit.DAYS.between(last(past.get()), day));
    long ahead = Math.max(0, ChronoUnit.DAYS.between(day, first(future.get())));
    return switch (context.direction()) {
      case PAST -> back > FAR && ahead <= NEAR ? future : past;
      case FUTURE -> ahead > FAR && back <= NEAR ? past : future;
      // News tell more of what was than of what will be.
      case UNKNOWN, EITHER -> 2 * back <= 3 * ahead ? past : future;
    };
  }

  private static Optional<DateRange> last(
      List<DateRange> candidates, java.util.function.Predicate<DateRange> wanted) {
    return candidates.reversed().stream().filter(wanted).findFirst();
  }

  private static Optional<DateRange> next(
      List<DateRange> candidates, java.util.function.Predicate<DateRange> wanted) {
    return candidates.stream().filter(wanted).findFirst();
  }

  /** The first day of a span that has both ends. */
  static LocalDate first(DateRange range) {
    return range.start().orElseThrow().first();
  }

  /** The last day of a span that has both ends. */
  static LocalDate last(DateRange range) {
    return range.end().orElseThrow().last();
  }
}

package io.dateline.diary;

import io.dateline.time.DateRange;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A visit while its mentions are gathered, in the order of their publication. Whether one more
 * belongs to it is a matter of the visitor and the days; the destination is known to be the same.
 */
final class Strand {

  /** Around a visit's days, what is said of it without a date means it. */
  private static final int AHEAD = 90;

  private static final int AFTERWARDS = 30;

  /** Two articles without a date, no further apart, mean one visit. */
  private static final int TALKED_OF = 60;

  /** A visit put off is made up within a year. */
  private static final int PUT_OFF = 365;

  private static final long DATES_AGREE = 4000;
  private static final long NEW_DATE = 3000;
  private static final long NO_DATE = 2000;
  private static final long ROUGH_DATE = 1000;

  private final List<ToldVisit> told = new ArrayList<>();
  private Identity principal;
  private DateRange when = DateRange.UNKNOWN;
  private Visit.Status status = Visit.Status.INVITED;

  Strand(Identity visitor) {
    this.principal = visitor;
  }

  /** Takes one more mention, not older than those before. */
  void add(ToldVisit one, Identity visitor) {
    told.add(one);
    principal = principal.fuller(visitor);
    if (one.visit().status() != Visit.Status.INVITED) {
      status = one.visit().status();
    }
    when = MergedDates.of(told);
  }

  List<ToldVisit> told() {
    return told;
  }

  Identity principal() {
    return principal;
  }

  DateRange when() {
    return when;
  }

  Visit.Status status() {
    return status;
  }

  /** How well a mention, not older than those here, fits; empty if it does not. */
  OptionalLong fit(ToldVisit one, Identity visitor) {
    boolean same =
        principal.mayBe(visitor)
            && told.stream().noneMatch(t -> t.article().id().equals(one.article().id()));
    return same ? fitOfDays(one) : OptionalLong.empty();
  }

  /** Whether a fit is only that of a year with days in it, which several visits may have. */
  static boolean isRough(long fit) {
    return fit <= ROUGH_DATE;
  }

  private OptionalLong fitOfDays(ToldVisit one) {
    DateRange other = one.visit().when();
    LocalDate published = one.article().published();
    long talked = ChronoUnit.DAYS.between(told.getLast().article().published(), published);
    boolean known = one.visit().destination().country().isPresent();
    if (when.isUnknown() || other.isUnknown()) {
      boolean near = talked <= TALKED_OF || isAround(published);
      return near && known && !isOverTooEarly(one)
          ? OptionalLong.of(NO_DATE - talked)
          : OptionalLong.empty();
    }
    if (Days.touch(when, other)) {
      boolean rough = (Days.precision(when) == 1) != (Days.precision(other) == 1);
      long apart = Math.abs(Days.first(when).toEpochDay() - Days.first(other).toEpochDay());
      if (rough) {
        return known ? OptionalLong.of(ROUGH_DATE - apart) : OptionalLong.empty();
      }
      return OptionalLong.of(DATES_AGREE - apart);
    }
    boolean madeUp =
        status == Visit.Status.POSTPONED
            && Days.first(other).isAfter(Days.first(when))
            && talked <= PUT_OFF;
    boolean putOff =
        one.visit().status() == Visit.Status.POSTPONED
            && status == Visit.Status.PLANNED
            && Days.gap(when, other) <= PUT_OFF;
    return madeUp || putOff
        ? OptionalLong.of(NEW_DATE - Days.gap(when, other))
        : OptionalLong.empty();
  }

  /** Whether one of both says that the visit has begun, on a day before the other has it begin. */
  private boolean isOverTooEarly(ToldVisit one) {
    boolean future = !when.isUnknown() && Days.first(when).isAfter(one.article().published());
    boolean futureOfOne =
        !one.visit().when().isUnknown()
            && Days.first(one.visit().when()).isAfter(told.getLast().article().published());
    return (future && hasBegun(one.visit().status())) || (futureOfOne && hasBegun(status));
  }

  private static boolean hasBegun(Visit.Status status) {
    return status == Visit.Status.COMPLETED || status == Visit.Status.ONGOING;
  }

  private boolean isAround(LocalDate published) {
    return !when.isUnknown()
        && !published.isBefore(Days.first(when).minusDays(AHEAD))
        && !published.isAfter(Days.last(when).plusDays(AFTERWARDS));
  }
}

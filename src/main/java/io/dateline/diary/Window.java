package io.dateline.diary;

import io.dateline.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that mentions are looked for in, wider than those asked for: a visit may have begun
 * before, may have been put off, and what is told without a date counts by its day of publication.
 */
public final class Window {

  /** So many days before and after those asked for. */
  public static final int MARGIN = 100;

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private final LocalDate first;
  private final LocalDate last;
  private final LocalDate newYear;

  Window(Optional<LocalDate> from, Optional<LocalDate> until) {
    this.first = from.map(day -> day.minusDays(MARGIN)).orElse(EARLIEST);
    this.last = until.map(day -> day.plusDays(MARGIN)).orElse(LATEST);
    this.newYear = from.map(day -> day.withDayOfYear(1)).orElse(first);
  }

  /** The first day. */
  public LocalDate first() {
    return first;
  }

  /** The last day. */
  public LocalDate last() {
    return last;
  }

  /** The day under which visits "in 2025" are filed, if it lies before the first day. */
  public Optional<LocalDate> newYear() {
    return Optional.of(newYear).filter(day -> day.isBefore(first));
  }

  boolean contains(ToldVisit told) {
    DateRange when = told.visit().when();
    LocalDate day = when.isUnknown() ? told.article().published() : Days.first(when);
    return (!day.isBefore(first) && !day.isAfter(last))
        || (!when.isUnknown() && day.equals(newYear));
  }
}

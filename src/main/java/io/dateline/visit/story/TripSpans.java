package io.dateline.visit.story;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import java.time.LocalDate;

/** Whether days that are told apart can be those of one trip. */
final class TripSpans {

  /** Days after which a visitor may come again. */
  private static final int NEXT_TRIP = 7;

  private TripSpans() {}

  /** Whether two spans can be of one trip: neither stated, or no more than days apart. */
  static boolean overlap(DateRange a, DateRange b) {
    if (a.isUnknown() || b.isUnknown()) {
      return true;
    }
    return !start(a).isAfter(end(b).plusDays(NEXT_TRIP))
        && !start(b).isAfter(end(a).plusDays(NEXT_TRIP));
  }

  private static LocalDate start(DateRange range) {
    return range.start().or(range::end).map(PartialDate::first).orElse(LocalDate.MIN);
  }

  private static LocalDate end(DateRange range) {
    return range.end().or(range::start).map(PartialDate::last).orElse(LocalDate.MAX);
  }
}

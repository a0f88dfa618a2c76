package io.dateline.visit.mention;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How precise the days of a visit are, as its words state them. */
final class Precision {

  private static final int HALF = 15;

  private Precision() {}

  /**
   * Halves, quarters and seasons are no more precise than their year, halves of a month than it.
   */
  static DateRange stated(DateRange range) {
    if (isHalfOfMonth(range)) {
      LocalDate first = range.firstDay().orElseThrow();
      return DateRange.of(PartialDate.of(YearMonth.from(first)));
    }
    if (isYears(range)) {
      return DateRange.UNKNOWN;
    }
    boolean months =
        range.start().filter(PartialDate.Month.class::isInstance).isPresent()
            && range.end().filter(PartialDate.Month.class::isInstance).isPresent()
            && !range.start().equals(range.end());
    if (!months) {
      return range;
    }
    int first = range.start().get().first().getYear();
    int last = range.end().get().last().getYear();
    return first == last ? DateRange.of(PartialDate.ofYear(first)) : range;
  }

  /** "the budget for 2007 to 2013": no visit lasts so long. */
  private static boolean isYears(DateRange range) {
    return range.start().filter(PartialDate.Year.class::isInstance).isPresent()
        && range.end().filter(PartialDate.Year.class::isInstance).isPresent()
        && !range.start().equals(range.end());
  }

  /** From the first day to the 15th, or from the 16th to the last. */
  private static boolean isHalfOfMonth(DateRange range) {
    Optional<LocalDate> first = range.firstDay();
    Optional<LocalDate> last = range.lastDay();
    return first.isPresent()
        && last.isPresent()
        && (first.get().getDayOfMonth() == 1
            ? last.get().equals(first.get().withDayOfMonth(HALF))
            : first.get().getDayOfMonth() == HALF + 1
                && last.get().equals(first.get().with(TemporalAdjusters.lastDayOfMonth())));
  }
}

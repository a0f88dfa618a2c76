package io.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Resolves the periods that reports of results speak of: "the quarter", "the year-earlier period".
 * Unless the text named one, that is the last quarter that was over.
 */
final class Periods {

  private Periods() {}

  static boolean areCompared(Context context) {
    return context.before().period().isPresent() || context.before().figures();
  }

  static DateRange resolve(Time.Period period, Context context) {
    DateRange base =
        context
            .before()
            .period()
            .orElseGet(() -> Unit.QUARTER.around(Unit.QUARTER.shift(context.reference(), -1)));
    return shift(base, period.years());
  }

  static Optional<DateRange> resolve(Time.PeriodIn period, Context context) {
    DateRange base = resolve(new Time.Period(0), context);
    return Resolver.resolve(period.year(), context)
        .map(Choice::first)
        .map(LocalDate::getYear)
        .map(year -> shift(base, year - Choice.first(base).getYear()));
  }

  private static DateRange shift(DateRange range, int years) {
    return new DateRange(
        range.start().map(d -> Unit.YEAR.shift(d, years)),
        range.end().map(d -> Unit.YEAR.shift(d, years)));
  }

  /** Whether a span is a quarter of a year, as it is used in reports of results. */
  static boolean isQuarter(DateRange range) {
    return range.start().orElseThrow() instanceof PartialDate.Month start
        && range.end().orElseThrow() instanceof PartialDate.Month end
        && isQuarter(start.month(), end.month());
  }

  private static boolean isQuarter(YearMonth start, YearMonth end) {
    return start.getMonthValue() % 3 == 1 && start.plusMonths(2).equals(end);
  }
}

package io.dateline.time;

import io.dateline.time.Time.Side;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Resolves days and months of the calendar, with and without a year. */
final class CalendarDates {

  private CalendarDates() {}

  static Optional<DateRange> resolve(Time.Date date, Context context) {
    List<DateRange> candidates =
        date.month() == 0 ? monthsAround(date, context) : yearsAround(date, context);
    if (date.weekday() != 0) {
      Optional<DateRange> fitting = onWeekday(candidates, date.weekday(), context);
      if (fitting.isPresent()) {
        return fitting;
      }
    }
    Optional<DateRange> inOldYear = inYearLookedBackTo(date, context);
    if (inOldYear.isPresent()) {
      return inOldYear;
    }
    if (date.side() == Side.LAST && date.day() == 0) {
      // "Last February", said in March, is not the month that "last month" would name.
      LocalDate month = context.reference().minusMonths(1).withDayOfMonth(1);
      return Choice.of(candidates, context.from(month, Direction.PAST), Side.LAST);
    }
    return Choice.of(candidates, context, date.year().isPresent() ? Side.ANY : date.side());
  }

  static Optional<DateRange> resolve(Time.Numeric numeric, Context context) {
    boolean dayFirst = numeric.first() > 12 || (numeric.second() <= 12 && context.dayFirst());
    int day = dayFirst ? numeric.first() : numeric.second();
    int month = dayFirst ? numeric.second() : numeric.first();
    if (month > 12) {
      return Optional.empty();
    }
    return resolve(new Time.Date(numeric.year(), month, day, 0, Side.ANY), context);
  }

  /** "He went in May 1995 and again in July": a sentence that looks back stays in its year. */
  private static Optional<DateRange> inYearLookedBackTo(Time.Date date, Context context) {
    boolean bare = date.year().isEmpty() && date.month() != 0 && date.side() == Side.ANY;
    if (!bare || !context.before().sameSentence() || context.direction() != Direction.PAST) {
      return Optional.empty();
    }
    return context
        .previous()
        .filter(before -> !(before.start().orElseThrow() instanceof PartialDate.Year))
        .map(Choice::first)
        .filter(first -> first.getYear() < context.reference().getYear() - 1)
        .flatMap(
            first ->
                resolve(
                    new Time.Date(
                        Optional.of(new Time.Year(first.getYear())),
                        date.month(),
                        date.day(),
                        date.weekday(),
                        Side.ANY),
                    context));
  }

  private static List<DateRange> yearsAround(Time.Date date, Context context) {
    List<DateRange> candidates = new ArrayList<>();
    for (int year : Resolver.years(date.year(), context)) {
      if (date.day() == 0) {
        candidates.add(DateRange.of(PartialDate.of(YearMonth.of(year, date.month()))));
      } else {
        day(YearMonth.of(year, date.month()), date.day()).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static List<DateRange> monthsAround(Time.Date date, Context context) {
    List<DateRange> candidates = new ArrayList<>();
    YearMonth month = YearMonth.from(context.reference());
    for (int shift = -2; shift <= 2; shift++) {
      day(month.plusMonths(shift), date.day()).ifPresent(candidates::add);
    }
    return candidates;
  }

  private static Optional<DateRange> day(YearMonth month, int day) {
    try {
      return Optional.of(DateRange.of(PartialDate.of(month.atDay(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The nearest candidate on that weekday: the words name both. */
  private static Optional<DateRange> onWeekday(
      List<DateRange> candidates, int weekday, Context context) {
    return candidates.stream()
        .filter(r -> Choice.first(r).getDayOfWeek().getValue() == weekday)
        .min(Comparator.comparingLong(r -> distance(Choice.first(r), context.reference())));
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}

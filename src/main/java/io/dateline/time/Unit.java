package io.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar, and the span of it that a day lies in. */
enum Unit {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE;

  /** The span of this unit that the day lies in; of a weekend, that of the day's week. */
  DateRange around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (this) {
      case DAY -> DateRange.of(PartialDate.of(day));
      case WEEKEND -> days(monday.plusDays(5), monday.plusDays(6));
      case WEEK -> days(monday, monday.plusDays(6));
      case MONTH -> DateRange.of(PartialDate.of(YearMonth.from(day)));
      case QUARTER -> months(day, 3);
      case HALF -> months(day, 6);
      case YEAR -> DateRange.of(PartialDate.ofYear(day.getYear()));
      case DECADE -> {
        int first = Math.floorDiv(day.getYear(), 10) * 10;
        yield DateRange.of(PartialDate.ofYear(first), PartialDate.ofYear(first + 9));
      }
    };
  }

  /** The day that many units later, or earlier if negative. */
  LocalDate shift(LocalDate day, int units) {
    return switch (this) {
      case DAY -> day.plusDays(units);
      case WEEK, WEEKEND -> day.plusWeeks(units);
      case MONTH -> day.plusMonths(units);
      case QUARTER -> day.plusMonths(3L * units);
      case HALF -> day.plusMonths(6L * units);
      case YEAR -> day.plusYears(units);
      case DECADE -> day.plusYears(10L * units);
    };
  }

  /** The date of the same precision that many units later, as far as that precision allows. */
  PartialDate shift(PartialDate date, int units) {
    return switch (date) {
      case PartialDate.Day day -> PartialDate.of(shift(day.date(), units));
      case PartialDate.Month month ->
          this == DAY || this == WEEK
              ? PartialDate.of(shift(month.first(), units))
              : PartialDate.of(YearMonth.from(shift(month.first(), units)));
      case PartialDate.Year year ->
          PartialDate.ofYear(Year.from(shift(year.first(), units)).getValue());
    };
  }

  private static DateRange days(LocalDate first, LocalDate last) {
    return DateRange.of(PartialDate.of(first), PartialDate.of(last));
  }

  private static DateRange months(LocalDate day, int length) {
    int first = (day.getMonthValue() - 1) / length * length + 1;
    YearMonth start = YearMonth.of(day.getYear(), first);
    return DateRange.of(PartialDate.of(start), PartialDate.of(start.plusMonths(length - 1L)));
  }
}

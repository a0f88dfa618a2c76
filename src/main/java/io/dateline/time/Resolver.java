package io.dateline.time;

import io.dateline.time.Time.Base;
import io.dateline.time.Time.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what an expression says into days. What cannot be, such as June 31, comes to nothing. */
final class Resolver {

  private Resolver() {}

  /** The days of a time, with both ends; empty if there are none. */
  static Optional<DateRange> resolve(Time time, Context context) {
    LocalDate reference = context.reference();
    return switch (time) {
      case Time.Year year -> Optional.of(DateRange.of(PartialDate.ofYear(year.number())));
      case Time.Decade decade ->
          Optional.of(
              DateRange.of(
                  PartialDate.ofYear(decade.first()), PartialDate.ofYear(decade.first() + 9)));
      case Time.Date date -> CalendarDates.resolve(date, context);
      case Time.Numeric numeric -> CalendarDates.resolve(numeric, context);
      case Time.Weekday weekday -> weekday(weekday, context);
      case Time.Weekend weekend -> weekend(context);
      case Time.Cycle cycle ->
          Optional.of(cycle.unit().around(cycle.unit().shift(reference, cycle.shift())));
      case Time.AnchoredCycle cycle -> anchored(cycle, context);
      case Time.Around around ->
          resolve(around.time(), context).map(r -> around.unit().around(Choice.first(r)));
      case Time.Shift shift -> shift(shift, context);
      case Time.Part part -> Parts.resolve(part, context);
      case Time.Parts parts -> Parts.resolve(parts, context);
      case Time.WeekdayIn weekday -> Parts.resolve(weekday, context);
      case Time.Span span -> span(span, context);
      case Time.Latest latest ->
          Optional.of(latest.unit().around(latest.unit().shift(reference, -1)));
      case Time.Period period -> Optional.of(Periods.resolve(period, context));
      case Time.PeriodIn period -> Periods.resolve(period, context);
      case Time.Compared compared ->
          Periods.areCompared(context)
              ? Optional.of(Periods.resolve(new Time.Period(-1), context))
              : resolve(compared.otherwise(), context);
      case Time.Feast feast -> feast(feast, context);
      case Time.FeastWeekend feast ->
          feast(new Time.Feast(feast.rule(), Optional.empty(), Side.ANY), context)
              .map(r -> feastWeekend(feast.rule(), Choice.first(r)));
      case Time.Season season -> season(season, context);
      case Time.DayOfEvent day -> dayOfEvent(day, context);
    };
  }

  private static Optional<DateRange> weekday(Time.Weekday weekday, Context context) {
    LocalDate reference = context.reference();
    DayOfWeek day = DayOfWeek.of(weekday.day());
    LocalDate found =
        switch (weekday.side()) {
          case LAST -> reference.with(TemporalAdjusters.previous(day));
          case COMING -> reference.with(TemporalAdjusters.next(day));
          case NEXT -> reference.plusDays(1).with(TemporalAdjusters.next(day));
          case THIS ->
              context.direction() == Direction.PAST
                  ? reference.with(TemporalAdjusters.previousOrSame(day))
                  : reference.with(TemporalAdjusters.nextOrSame(day));
          case ANY ->
              switch (context.direction()) {
                case FUTURE -> reference.with(TemporalAdjusters.nextOrSame(day));
                case EITHER -> reference.minusDays(4).with(TemporalAdjusters.next(day));
                case PAST -> reference.with(TemporalAdjusters.previousOrSame(day));
                // Without a verb: what was lately, or will be very soon.
                case UNKNOWN -> reference.minusDays(5).with(TemporalAdjusters.next(day));
              };
        };
    return Optional.of(DateRange.of(PartialDate.of(found)));
  }

  private static Optional<DateRange> weekend(Context context) {
    LocalDate reference = context.reference();
    boolean during = reference.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    boolean ahead = context.direction() == Direction.FUTURE || during;
    return Optional.of(Unit.WEEKEND.around(ahead ? reference : reference.minusWeeks(1)));
  }

  private static Optional<DateRange> anchored(Time.AnchoredCycle cycle, Context context) {
    return context
        .previous()
        .map(p -> cycle.shift() > 0 ? Choice.last(p) : Choice.first(p))
        .map(anchor -> cycle.unit().around(cycle.unit().shift(anchor, cycle.shift())));
  }

  private static Optional<DateRange> shift(Time.Shift shift, Context context) {
    int amount = shift.amount();
    Unit unit = shift.unit();
    Optional<DateRange> base =
        switch (shift.base()) {
          case Base.Reference reference -> Optional.empty();
          case Base.Previous previous -> context.previous();
          case Base.Of of -> resolve(of.time(), context);
        };
    if (base.isEmpty()) {
      // "A day later" than what, if the text named no day? But "a year earlier" is a year ago.
      boolean told = shift.base() instanceof Base.Reference || unit == Unit.YEAR;
      return told
          ? Optional.of(unit.around(unit.shift(context.reference(), amount)))
          : Optional.empty();
    }
    return Optional.of(
        new DateRange(
            base.get().start().map(d -> unit.shift(d, amount)),
            base.get().end().map(d -> unit.shift(d, amount))));
  }

  private static Optional<DateRange> span(Time.Span span, Context context) {
    boolean endHasYear =
        span.to() instanceof Time.Date to
            && to.year().isPresent()
            && span.from() instanceof Time.Date from
            && from.year().isEmpty();
    if (endHasYear) {
      return resolve(span.to(), context)
          .flatMap(
              end ->
                  resolve(span.from(), context.from(Choice.last(end), Direction.PAST))
                      .map(start -> between(start, end)));
    }
    return resolve(span.from(), context)
        .flatMap(
            start ->
                resolve(span.to(), context.from(Choice.first(start), Direction.FUTURE))
                    .map(end -> between(start, end)))
        .filter(r -> !Choice.last(r).isBefore(Choice.first(r)));
  }

  private static DateRange between(DateRange start, DateRange end) {
    return new DateRange(start.start(), end.end());
  }

  private static Optional<DateRange> feast(Time.Feast feast, Context context) {
    List<DateRange> candidates = new ArrayList<>();
    for (int year : years(feast.year(), context)) {
      candidates.add(DateRange.of(PartialDate.of(Feasts.day(feast.rule(), year))));
    }
    return Choice.of(candidates, context, feast.year().isPresent() ? Side.ANY : feast.side());
  }

  private static DateRange feastWeekend(String rule, LocalDate day) {
    if (rule.startsWith("easter")) {
      return days(day.minusDays(2), day.plusDays(1));
    }
    DateRange weekend = Unit.WEEKEND.around(day);
    return day.getDayOfWeek() == DayOfWeek.MONDAY
        ? days(day.minusDays(2), day)
        : day.getDayOfWeek().getValue() >= DayOfWeek.THURSDAY.getValue()
            ? days(
                day.isBefore(Choice.first(weekend)) ? day : Choice.first(weekend),
                Choice.last(weekend))
            : weekend;
  }

  private static Optional<DateRange> season(Time.Season season, Context context) {
    List<DateRange> candidates = new ArrayList<>();
    for (int year : years(season.year(), context)) {
      YearMonth start = YearMonth.of(year, season.number() * 3);
      candidates.add(DateRange.of(PartialDate.of(start), PartialDate.of(start.plusMonths(2))));
    }
    return Choice.of(candidates, context, season.year().isPresent() ? Side.ANY : season.side());
  }

  private static Optional<DateRange> dayOfEvent(Time.DayOfEvent event, Context context) {
    if (context.direction() != Direction.FUTURE) {
      return Optional.of(DateRange.of(PartialDate.of(context.reference())));
    }
    return context
        .previous()
        .map(p -> DateRange.of(PartialDate.of(Choice.first(p).plusDays(event.nth() - 1L))));
  }

  /** The year that is stated, or those around the day of reference. */
  static List<Integer> years(Optional<Time> stated, Context context) {
    if (stated.isPresent()) {
      return resolve(stated.get(), context).map(Choice::first).map(LocalDate::getYear).stream()
          .toList();
    }
    int year = context.reference().getYear();
    return List.of(year - 2, year - 1, year, year + 1);
  }

  private static DateRange days(LocalDate first, LocalDate last) {
    return DateRange.of(PartialDate.of(first), PartialDate.of(last));
  }
}

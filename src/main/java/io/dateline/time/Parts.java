package io.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves parts of longer times: the second half of 2025, the last Friday of May. */
final class Parts {

  /** So many days after a quarter "the third quarter" still is that one, whatever the tense. */
  private static final int JUST_OVER = 100;

  private Parts() {}

  static Optional<DateRange> resolve(Time.Part part, Context context) {
    return resolve(new Time.Parts(part.nth(), part.nth(), part.unit(), part.whole()), context);
  }

  static Optional<DateRange> resolve(Time.Parts parts, Context context) {
    if (parts.whole().isEmpty()) {
      return nearest(parts, context);
    }
    return Resolver.resolve(parts.whole().get(), context).flatMap(whole -> in(whole, parts));
  }

  static Optional<DateRange> resolve(Time.WeekdayIn weekday, Context context) {
    return Resolver.resolve(weekday.whole(), context)
        .flatMap(whole -> in(whole, weekday.nth(), DayOfWeek.of(weekday.weekday())));
  }

  private static Optional<DateRange> nearest(Time.Parts parts, Context context) {
    List<DateRange> candidates = new ArrayList<>();
    int year = context.reference().getYear();
    for (int y = year - 1; y <= year + 1; y++) {
      in(DateRange.of(PartialDate.ofYear(y)), parts).ifPresent(candidates::add);
    }
    LocalDate reference = context.reference();
    boolean justOver =
        Choice.of(candidates, context.from(reference, Direction.PAST), Time.Side.ANY)
            .map(past -> !Choice.last(past).isBefore(reference.minusDays(JUST_OVER)))
            .orElse(false);
    Direction direction = justOver ? Direction.PAST : context.direction();
    return Choice.of(candidates, context.from(reference, direction), Time.Side.ANY);
  }

  private static Optional<DateRange> in(DateRange whole, Time.Parts parts) {
    LocalDate first = Choice.first(whole);
    LocalDate last = Choice.last(whole);
    if (parts.unit() == Unit.WEEK && parts.from() == -1) {
      return Optional.of(DateRange.of(PartialDate.of(last.minusDays(6)), PartialDate.of(last)));
    }
    List<DateRange> all = cut(first, last, parts.unit());
    int from = index(parts.from(), all.size());
    int to = index(parts.to(), all.size());
    if (from < 0 || to >= all.size() || from > to) {
      return Optional.empty();
    }
    return Optional.of(new DateRange(all.get(from).start(), all.get(to).end()));
  }

  private static int index(int nth, int size) {
    return nth > 0 ? nth - 1 : size + nth;
  }

  /** The units that a span falls into. Weeks of a month are counted from its first day. */
  private static List<DateRange> cut(LocalDate first, LocalDate last, Unit unit) {
    List<DateRange> parts = new ArrayList<>();
    if (unit == Unit.HALF && first.plusMonths(1).isAfter(last)) {
      LocalDate middle = first.plusDays(15);
      parts.add(DateRange.of(PartialDate.of(first), PartialDate.of(middle.minusDays(1))));
      parts.add(DateRange.of(PartialDate.of(middle), PartialDate.of(last)));
      return parts;
    }
    for (LocalDate day = first; !day.isAfter(last) && parts.size() < 400; ) {
      DateRange part =
          switch (unit) {
            case WEEK -> DateRange.of(PartialDate.of(day), PartialDate.of(day.plusDays(6)));
            case MONTH -> DateRange.of(PartialDate.of(YearMonth.from(day)));
            default -> unit.around(day);
          };
      if (!Choice.first(part).isBefore(first)) {
        parts.add(part);
      }
      day = Choice.last(part).plusDays(1);
    }
    return parts;
  }

  private static Optional<DateRange> in(DateRange whole, int nth, DayOfWeek weekday) {
    LocalDate first = Choice.first(whole);
    LocalDate last = Choice.last(whole);
    LocalDate day =
        nth < 0
            ? last.with(TemporalAdjusters.previousOrSame(weekday))
            : first.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(Math.max(0, nth - 1));
    return day.isBefore(first) || day.isAfter(last)
        ? Optional.empty()
        : Optional.of(DateRange.of(PartialDate.of(day)));
  }
}

package io.dateline.visit.story;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Visit;
import io.dateline.visit.mention.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of a trip, out of all that its mentions tell: the most precise span, its open end filled
 * from other mentions or by the duration.
 *
 * @param range the days
 * @param text the words that tell them
 */
record TripDates(DateRange range, String text) {

  private static final int LONGEST_TRIP = 60;

  /** What the day of an arrival counts more than a day on which something else is told. */
  private static final int FIRST_DAY = 1;

  static TripDates of(Trip trip) {
    List<Mention> dated =
        Stream.concat(trip.mentions().stream(), trip.references().stream())
            .filter(mention -> !mention.when().isUnknown())
            .filter(mention -> !isStartOfOther(mention, trip))
            .map(TripDates::whole)
            .toList();
    Optional<Mention> best =
        dated.stream().reduce((a, b) -> worth(b, trip) > worth(a, trip) ? b : a);
    DateRange range = best.map(Mention::when).orElse(DateRange.UNKNOWN);
    boolean arrives =
        trip.mentions().stream()
            .anyMatch(m -> m.rule().firstDay() && m.when().isUnknown() && m.days() > 1);
    boolean planned =
        best.filter(m -> m.status() == Visit.Status.PLANNED).isPresent()
            && trip.mentions().stream().anyMatch(m -> m.days() > 1);
    boolean firstDay =
        arrives
            || planned
            || best.filter(m -> m.days() > 1).isPresent()
            || range.end().isEmpty()
            || range.start().isEmpty();
    DateRange filled = untilLast(filled(range, dated), dated);
    DateRange whole = firstDay ? lasting(filled, trip) : filled;
    return new TripDates(sinceFirst(whole, dated), best.map(Mention::whenText).orElse(""));
  }

  /** Other days, told by the same words. */
  TripDates with(DateRange other) {
    return new TripDates(other, text);
  }

  /** "will leave on Friday after a three-day visit": both ends are told by the same words. */
  private static Mention whole(Mention mention) {
    DateRange when = mention.when();
    boolean open =
        (when.start().isEmpty() && when.lastDay().isPresent())
            || (when.end().isEmpty() && when.firstDay().isPresent());
    return open && mention.days() > 1 ? mention.at(lasting(when, mention.days())) : mention;
  }

  /** Days count more than months, a leg's own days more than a tour's, spans more than days. */
  private static int worth(Mention mention, Trip trip) {
    DateRange range = mention.when();
    boolean day =
        (range.firstDay().isPresent() || (range.start().isEmpty() && range.lastDay().isPresent()))
            && !range.isWeek();
    boolean span =
        range.start().isPresent() && range.end().isPresent() && !range.start().equals(range.end());
    boolean leg = isOfLeg(mention, trip);
    int first = mention.rule().firstDay() && day ? FIRST_DAY : 0;
    return first
        + (day ? 8 : 0)
        + (leg ? 4 : 0)
        + (span ? 2 : 0)
        + (range.start().isPresent() ? 1 : 0);
  }

  /**
   * Whether words tell of one stop alone, not of a whole tour: "her visit to Chile", "her trip".
   */
  private static boolean isOfLeg(Mention mention, Trip trip) {
    return mention.goals().isEmpty()
        ? trip.mentions().stream()
            .noneMatch(other -> other.line() == mention.line() && countries(other) > 1)
        : countries(mention) == 1;
  }

  private static long countries(Mention mention) {
    return mention.goals().stream()
        .map(goal -> goal.country().orElse(goal.name()))
        .distinct()
        .count();
  }

  /** "begins on Monday a tour of Chile and Peru": no day of the second stop. */
  private static boolean isStartOfOther(Mention mention, Trip trip) {
    return countries(mention) > 1
        && mention.when().end().isEmpty()
        && !trip.isSamePlace(mention.goals().getFirst());
  }

  /** A first day told by one mention and a last day told by another make a span. */
  private static DateRange filled(DateRange range, List<Mention> dated) {
    if (range.isUnknown() || (range.start().isPresent() && range.end().isPresent())) {
      return range;
    }
    Optional<PartialDate> start =
        range.start().or(() -> dated.stream().flatMap(m -> m.when().start().stream()).findFirst());
    Optional<PartialDate> end =
        range
            .end()
            .or(
                () ->
                    dated.stream()
                        .filter(m -> m.when().start().isEmpty())
                        .flatMap(m -> m.when().end().stream())
                        .findFirst());
    boolean sound =
        start.isEmpty()
            || end.isEmpty()
            || (!end.get().last().isBefore(start.get().first())
                && end.get().last().isBefore(start.get().first().plusDays(LONGEST_TRIP)));
    return sound ? new DateRange(start, end) : range;
  }

  /** A day within the visit, and an earlier one on which it began, as other words tell. */
  private static DateRange sinceFirst(DateRange range, List<Mention> dated) {
    if (range.firstDay().isEmpty()) {
      return range;
    }
    LocalDate day = range.firstDay().get();
    return dated.stream()
        .filter(mention -> mention.when().end().isEmpty())
        .flatMap(mention -> mention.when().firstDay().stream())
        .filter(first -> first.isBefore(day) && first.plusDays(LONGEST_TRIP).isAfter(day))
        .findFirst()
        .map(first -> new DateRange(Optional.of(PartialDate.of(first)), range.end()))
        .orElse(range);
  }

  /** A day within the visit, and a last day that other words tell. */
  private static DateRange untilLast(DateRange range, List<Mention> dated) {
    if (!range.isOneDay()) {
      return range;
    }
    LocalDate day = range.firstDay().orElseThrow();
    return dated.stream()
        .filter(mention -> mention.when().start().isEmpty())
        .flatMap(mention -> mention.when().lastDay().stream())
        .filter(last -> last.isAfter(day) && last.isBefore(day.plusDays(LONGEST_TRIP)))
        .findFirst()
        .map(last -> new DateRange(range.start(), Optional.of(PartialDate.of(last))))
        .orElse(range);
  }

  /** "a three-day visit" that begins on a known day has a last day. */
  private static DateRange lasting(DateRange range, Trip trip) {
    int days =
        Stream.concat(trip.mentions().stream(), trip.references().stream())
            .mapToInt(Mention::days)
            .filter(d -> d > 0)
            .findFirst()
            .orElse(0);
    return days == 0 || (days == 1 && range.end().isPresent()) ? range : lasting(range, days);
  }

  private static DateRange lasting(DateRange range, int days) {
    Optional<LocalDate> first = range.firstDay();
    Optional<LocalDate> last = range.lastDay();
    if (range.start().isEmpty() && last.isPresent()) {
      return DateRange.of(PartialDate.of(last.get().minusDays(days - 1L)), range.end().get());
    }
    if (first.isPresent() && (range.end().isEmpty() || range.isOneDay())) {
      return DateRange.of(range.start().get(), PartialDate.of(first.get().plusDays(days - 1L)));
    }
    return range;
  }
}

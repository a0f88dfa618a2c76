package io.dateline.visit.story;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.mention.Mention;
import java.util.Comparator;
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

  static TripDates of(Trip trip) {
    List<Mention> dated =
        Stream.concat(trip.mentions().stream(), trip.references().stream())
            .filter(mention -> !mention.when().isUnknown())
            .toList();
    Optional<Mention> best = dated.stream().max(Comparator.comparingInt(TripDates::worth));
    DateRange range = best.map(Mention::when).orElse(DateRange.UNKNOWN);
    DateRange whole = lasting(filled(range, dated), trip);
    return new TripDates(whole, best.map(Mention::whenText).orElse(""));
  }

  /** A leg's own days count more than a tour's, days more than months, spans more than days. */
  private static int worth(Mention mention) {
    DateRange range = mention.when();
    int precision =
        range.start().map(d -> d.toString().length()).orElse(0)
            + range.end().map(d -> d.toString().length()).orElse(0);
    boolean span =
        range.start().isPresent() && range.end().isPresent() && !range.start().equals(range.end());
    return precision * 10 + (span ? 5 : 0) - Math.min(mention.goals().size(), 9) * 30;
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
    return new DateRange(start, end);
  }

  /** "a three-day visit" that begins on a known day has a last day. */
  private static DateRange lasting(DateRange range, Trip trip) {
    int days =
        Stream.concat(trip.mentions().stream(), trip.references().stream())
            .mapToInt(Mention::days)
            .filter(d -> d > 1)
            .findFirst()
            .orElse(0);
    boolean firstDayOnly =
        range.start().isPresent()
            && range.start().get() instanceof PartialDate.Day
            && (range.end().isEmpty() || range.end().equals(range.start()));
    if (days == 0 || !firstDayOnly) {
      return range;
    }
    PartialDate start = range.start().get();
    return DateRange.of(start, PartialDate.of(start.first().plusDays(days - 1L)));
  }
}

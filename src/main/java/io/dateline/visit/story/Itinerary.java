package io.dateline.visit.story;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.mention.Goal;
import io.dateline.visit.mention.Mention;
import io.dateline.visit.scene.Scene;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the trips of one principal tell of each other's days. */
final class Itinerary {

  private final List<Trip> trips;

  /** What each tells of its own days. */
  private final Map<Trip, TripDates> told = new HashMap<>();

  private final Gatherings gatherings;

  Itinerary(List<Trip> trips, Scene scene) {
    this.trips = List.copyOf(trips);
    this.trips.forEach(trip -> told.put(trip, TripDates.of(trip)));
    this.gatherings = new Gatherings(scene);
  }

  /** The days of a trip, as far as it and its neighbours tell them. */
  TripDates dates(Trip trip) {
    TripDates own = told(trip);
    if (own.range().isUnknown() && isOrigin(trip)) {
      return nextArrival(trip)
          .map(day -> own.with(DateRange.until(PartialDate.of(day))))
          .orElse(own);
    }
    DateRange range = tour(trip, own.range()).orElse(own.range());
    return own.with(gatherings.dates(trip, range));
  }

  /**
   * How far a trip has got, seen beside the others of its principal: who is at the next stop has
   * left this one, and who is at one stop of a tour has those before him of which no day is told.
   *
   * @param told how far its own words say
   */
  Status status(Trip trip, Status told, LocalDate published) {
    if (told != Status.ONGOING) {
      return told;
    }
    for (Trip other : trips) {
      boolean elsewhere =
          other.principal() == trip.principal()
              && other.country().isPresent()
              && !other.country().equals(trip.country())
              && other.mentions().stream().anyMatch(m -> isThere(m, published));
      if (elsewhere && isNext(trip, other)) {
        return Status.COMPLETED;
      }
      if (elsewhere && trip.mentions().stream().allMatch(Itinerary::isLegWithoutDay)) {
        return Status.PLANNED;
      }
    }
    return told;
  }

  /** Words that speak of one stop alone, and say that somebody is there. */
  private static boolean isThere(Mention mention, LocalDate published) {
    boolean begun = mention.when().start().map(day -> !day.first().isAfter(published)).orElse(true);
    return mention.status() == Status.ONGOING && mention.goals().size() == 1 && begun;
  }

  private static boolean isLegWithoutDay(Mention mention) {
    return mention.goals().size() > 1 && mention.when().isUnknown();
  }

  private TripDates told(Trip trip) {
    return Optional.ofNullable(told.get(trip)).orElseThrow();
  }

  private boolean isNext(Trip trip, Trip other) {
    Optional<LocalDate> own = told(trip).range().start().map(PartialDate::first);
    Optional<LocalDate> next = told(other).range().start().map(PartialDate::first);
    return own.isPresent() && next.isPresent() && next.get().isAfter(own.get());
  }

  /** "arrived here from Thailand": nothing else is told of the visit. */
  private static boolean isOrigin(Trip trip) {
    return trip.mentions().stream().allMatch(m -> m.rule().lastDay() && m.when().isUnknown());
  }

  /** Who comes from one place on the day of the arrival at the next one leaves it that day. */
  private Optional<LocalDate> nextArrival(Trip left) {
    return trips.stream()
        .filter(trip -> trip != left && trip.principal() == left.principal())
        .filter(trip -> trip.firstLine() <= left.firstLine() + 1)
        .flatMap(trip -> trip.mentions().stream())
        .filter(m -> m.rule().firstDay())
        .flatMap(m -> m.when().firstDay().stream())
        .findFirst();
  }

  /**
   * Of a tour whose days are told, the first leg begins on its first day and the last one ends on
   * its last, though words about the leg tell a day in between.
   */
  private static Optional<DateRange> tour(Trip trip, DateRange own) {
    for (Mention mention : trip.mentions()) {
      DateRange whole = mention.when();
      List<Goal> legs = mention.goals();
      boolean spans =
          legs.size() > 1
              && !whole.isWeek()
              && whole.start().isPresent()
              && whole.end().isPresent()
              && !whole.start().equals(whole.end());
      if (spans && isWithin(own, whole) && !own.equals(whole)) {
        if (trip.isSamePlace(legs.getFirst())) {
          return Optional.of(new DateRange(whole.start(), own.end()));
        }
        if (trip.isSamePlace(legs.getLast())) {
          return Optional.of(new DateRange(own.start(), whole.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(DateRange inner, DateRange outer) {
    return inner.start().isPresent()
        && inner.end().isPresent()
        && !inner.start().get().first().isBefore(outer.start().orElseThrow().first())
        && !inner.end().get().last().isAfter(outer.end().orElseThrow().last());
  }
}

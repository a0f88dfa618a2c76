package io.dateline.visit.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Puts trips together that are one, and leaves out those that others tell better. */
final class Consolidation {

  private Consolidation() {}

  static List<Trip> of(List<Trip> trips) {
    List<Trip> kept = new ArrayList<>(trips);
    absorb(kept, trips, Trip::covers);
    absorb(kept, trips, Trip::includes);
    for (Trip area : List.copyOf(kept)) {
      if (area.country().isEmpty() && goesElsewhere(area, kept)) {
        kept.remove(area);
        kept.stream()
            .filter(trip -> trip.principal() == area.principal())
            .forEach(trip -> trip.takeEnds(area));
      }
    }
    return kept;
  }

  /** Puts each of some trips that is still kept into the first other one that takes it. */
  private static void absorb(List<Trip> kept, List<Trip> trips, BiPredicate<Trip, Trip> takes) {
    for (Trip trip : trips) {
      Optional<Trip> whole =
          kept.stream().filter(other -> other != trip && takes.test(other, trip)).findFirst();
      if (whole.isPresent() && kept.remove(trip)) {
        whole.get().absorb(trip);
      }
    }
  }

  /** A tour of "Europe" is told better by the countries that it leads to. */
  private static boolean goesElsewhere(Trip area, List<Trip> trips) {
    return trips.stream()
        .anyMatch(
            trip ->
                trip.country().isPresent()
                    && (trip.principal() == area.principal() || !area.principal().isNamed()));
  }
}

package io.dateline.visit.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts trips together that are one, and leaves out those that others tell better. */
final class Consolidation {

  private Consolidation() {}

  static List<Trip> of(List<Trip> trips) {
    List<Trip> kept = new ArrayList<>(trips);
    for (Trip vague : trips) {
      Optional<Trip> clear =
          kept.stream().filter(trip -> trip != vague && trip.covers(vague)).findFirst();
      if (clear.isPresent()) {
        clear.get().absorb(vague);
        kept.remove(vague);
      }
    }
    for (Trip single : trips) {
      Optional<Trip> joint =
          kept.stream().filter(trip -> trip != single && trip.includes(single)).findFirst();
      if (joint.isPresent() && kept.contains(single)) {
        joint.get().absorb(single);
        kept.remove(single);
      }
    }
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

  /** A tour of "Europe" is told better by the countries that it leads to. */
  private static boolean goesElsewhere(Trip area, List<Trip> trips) {
    return trips.stream()
        .anyMatch(
            trip ->
                trip.country().isPresent()
                    && (trip.principal() == area.principal() || !area.principal().isNamed()));
  }
}

package io.dateline.visit.story;

import io.dateline.language.people.Individual;
import io.dateline.visit.mention.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the trips on which people met whose meeting is told apart from the trip. */
final class Meetings {

  private Meetings() {}

  /** A trip, and whom of those that some words tell its visitor met there. */
  private record Stop(Trip trip, List<Individual> hosts) {}

  /** Gives those who met somebody to the trip that this was on. */
  static void assign(Mention meeting, List<Trip> trips) {
    if (meeting.visitors().isEmpty()) {
      Trip.lastTold(trips, t -> !t.isLeftBefore(meeting.line()), meeting.line())
          .ifPresent(trip -> trip.meet(trip.localsIn(meeting), meeting));
      return;
    }
    List<Stop> stops = new ArrayList<>();
    Map<Individual, Optional<Trip>> current = new HashMap<>();
    for (Trip trip : trips) {
      if (trip.takesPart(meeting)) {
        Optional<Trip> here =
            current.computeIfAbsent(trip.principal(), guest -> current(guest, trips, meeting));
        List<Individual> hosts = trip.hostsIn(meeting, here.filter(trip::equals).isPresent());
        if (!hosts.isEmpty()) {
          stops.add(new Stop(trip, hosts));
        }
      }
    }
    for (Stop stop : stops) {
      if (stops.stream().noneMatch(other -> isLikelier(other, stop, meeting))) {
        stop.trip().meet(stop.hosts(), meeting);
      }
    }
  }

  /** The stop of a visitor that was told last before some words. */
  private static Optional<Trip> current(Individual guest, List<Trip> trips, Mention meeting) {
    return Trip.lastTold(
        trips,
        trip -> trip.principal() == guest && !trip.isLeftBefore(meeting.line()),
        meeting.line());
  }

  /**
   * Whether two people met on one trip rather than on another: of several to the same country, or
   * of one of each to the other's country, the one told last.
   */
  private static boolean isLikelier(Stop stop, Stop than, Mention meeting) {
    Trip trip = stop.trip();
    Trip other = than.trip();
    boolean again = trip.principal() == other.principal() && trip.country().equals(other.country());
    boolean back =
        stop.hosts().contains(other.principal()) && than.hosts().contains(trip.principal());
    return trip != other && (again || back) && isToldLater(trip, other, meeting.line());
  }

  private static boolean isToldLater(Trip trip, Trip other, int line) {
    int last = trip.lastLineUntil(line);
    int otherLast = other.lastLineUntil(line);
    return last == otherLast ? trip.firstLine() < other.firstLine() : last > otherLast;
  }
}

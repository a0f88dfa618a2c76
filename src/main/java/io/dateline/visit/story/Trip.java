package io.dateline.visit.story;

import io.dateline.language.names.Office;
import io.dateline.language.people.Individual;
import io.dateline.time.DateRange;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import io.dateline.visit.mention.Goal;
import io.dateline.visit.mention.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A trip of one principal to one destination, while its mentions are gathered. */
final class Trip {

  private static final int NEAR = 3;

  private final Individual principal;
  private final Goal goal;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> references = new ArrayList<>();
  private final List<Mention> meetings = new ArrayList<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Map<Individual, Host.Part> hosts = new LinkedHashMap<>();

  Trip(Individual principal, Goal goal) {
    this.principal = principal;
    this.goal = goal;
  }

  Individual principal() {
    return principal;
  }

  Optional<String> country() {
    return goal.country();
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<String> places() {
    return List.copyOf(places);
  }

  /** Whether a mention can tell this trip: same visitor, same destination, days that can agree. */
  boolean accepts(Individual visitor, Goal other, Mention mention) {
    return visitor == principal
        && isSamePlace(other)
        && agrees(mention)
        && (!isDomestic() || places.contains(other.name()) || isBeside(mention));
  }

  /** A visit inside the visitor's own country, where two towns told apart are two visits. */
  private boolean isDomestic() {
    return principal.country().isPresent() && principal.country().equals(goal.country());
  }

  /** Told in the same breath, as something that got as far. */
  private boolean isBeside(Mention mention) {
    return mentions.stream()
        .anyMatch(
            known ->
                known.status() == mention.status() && Math.abs(known.line() - mention.line()) <= 1);
  }

  boolean isSamePlace(Goal other) {
    return goal.country().isPresent()
        ? goal.country().equals(other.country())
        : other.country().isEmpty() && goal.name().equals(other.name());
  }

  private boolean agrees(Mention mention) {
    return mentions.stream().allMatch(known -> TripSpans.overlap(known.when(), mention.when()));
  }

  /** Whether another trip's visitor, told by office or as a delegation, can be this one's. */
  boolean covers(Trip other) {
    boolean vague = !other.principal.isNamed();
    boolean sameCountry =
        other.principal.country().isEmpty()
            || principal.country().isEmpty()
            || (principal.isCountryAssumed() && hasRankOf(other))
            || other.principal.country().equals(principal.country());
    return vague
        && sameCountry
        && isSamePlace(other.goal)
        && other.mentions.stream().allMatch(this::agrees);
  }

  private boolean hasRankOf(Trip other) {
    Optional<Office.Rank> rank = principal.office().map(Office::rank);
    return rank.isPresent() && rank.equals(other.principal.office().map(Office::rank));
  }

  /** Whether another trip is that of somebody who comes along on this one. */
  boolean includes(Trip other) {
    return principal != other.principal
        && isSamePlace(other.goal)
        && mentions.stream().anyMatch(m -> m.visitors().contains(other.principal))
        && other.mentions.stream().allMatch(this::agrees);
  }

  /**
   * "began Monday a tour of Asia that will take her to Japan and China": the first leg begins on
   * the tour's first day, and the last one ends on its last.
   */
  void takeEnds(Trip tour) {
    DateRange whole = TripDates.of(tour).range();
    List<Goal> legs =
        mentions.stream()
            .filter(m -> m.goals().size() > 1 && m.when().isUnknown())
            .filter(m -> tour.mentions.stream().anyMatch(t -> Math.abs(t.line() - m.line()) <= 1))
            .findFirst()
            .map(Mention::goals)
            .orElse(List.of());
    if (legs.isEmpty()
        || whole.isWeek()
        || mentions.stream().anyMatch(m -> !m.when().isUnknown())) {
      return;
    }
    Mention told = tour.mentions.getFirst();
    if (isSamePlace(legs.getFirst()) && whole.firstDay().isPresent()) {
      references.add(told.ofPart(new DateRange(whole.start(), Optional.empty())));
    } else if (isSamePlace(legs.getLast()) && whole.lastDay().isPresent() && !whole.isOneDay()) {
      references.add(told.ofPart(new DateRange(Optional.empty(), whole.end())));
    }
  }

  /** Takes over what another trip's mentions tell. */
  void absorb(Trip other) {
    mentions.addAll(other.mentions);
    places.addAll(other.places);
    other.hosts.forEach(hosts::putIfAbsent);
  }

  /**
   * Those whom words of a meeting tell beside the principal, who takes part, and who are at home
   * where this trip leads.
   *
   * @param meeting the words
   * @param current whether this is where the principal is when they are told
   */
  List<Individual> hostsIn(Mention meeting, boolean current) {
    List<Individual> all = new ArrayList<>(meeting.visitors());
    all.addAll(meeting.hosts());
    if (!fits(meeting)) {
      return List.of();
    }
    boolean here = current && isNear(meeting);
    return all.stream()
        .filter(other -> other != principal)
        .filter(other -> meeting.hosts().contains(other) || meeting.rule().symmetric())
        .filter(other -> isAtHome(other, here && other.isNamed()))
        .toList();
  }

  /** Those of a meeting with nobody else who are told to be at home where this trip leads. */
  List<Individual> localsIn(Mention meeting) {
    return meeting.hosts().stream()
        .filter(host -> host != principal && fits(meeting))
        .filter(host -> isAtHome(host, host.isNamed() && isNear(meeting)))
        .toList();
  }

  /** Whether the words can be about this trip: whoever is only invited has met nobody there yet. */
  private boolean fits(Mention meeting) {
    boolean invited = mentions.stream().allMatch(m -> m.status() == Visit.Status.INVITED);
    boolean ahead = meeting.status() == Visit.Status.PLANNED;
    return (ahead || agrees(meeting)) && (!invited || meeting.part() == Host.Part.INVITER);
  }

  /** Who stands for a body, or for a country that is only assumed, receives where the guest is. */
  private boolean isAtHome(Individual other, boolean here) {
    boolean assumed = other.isCountryAssumed() && here;
    boolean open = assumed || other.standsForBody() || other.country().isEmpty();
    return open ? here : other.country().equals(goal.country());
  }

  /** "was greeted by his own ambassador": who is from where the visitor is from is no host. */
  private boolean isCompatriot(Individual other) {
    return !isDomestic()
        && !other.isCountryAssumed()
        && other.country().isPresent()
        && other.country().equals(principal.country());
  }

  /** Whether all that was told of it up to a line was that the visitor left, or came from there. */
  boolean isLeftBefore(int line) {
    return mentions.stream().filter(m -> m.line() < line).allMatch(m -> m.rule().lastDay())
        && mentions.stream().noneMatch(m -> m.line() == line);
  }

  /** Takes over hosts that words of a meeting tell. */
  void meet(List<Individual> others, Mention meeting) {
    others.forEach(other -> hosts.merge(other, meeting.part(), Trip::stronger));
    meetings.add(meeting);
  }

  /** The words that tell whom the principal met there. */
  List<Mention> meetings() {
    return meetings;
  }

  /** Whether somebody whom some words tell is at home where this trip leads. */
  boolean receives(Mention encounter) {
    return encounter.hosts().stream()
        .anyMatch(host -> host.country().isPresent() && host.country().equals(goal.country()));
  }

  private boolean isNear(Mention encounter) {
    return mentions.stream().anyMatch(m -> Math.abs(m.line() - encounter.line()) <= NEAR);
  }

  private static Host.Part stronger(Host.Part a, Host.Part b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** Whom the principal meets, and what they do. */
  Map<Individual, Host.Part> hosts() {
    return hosts;
  }

  int firstLine() {
    return mentions.getFirst().line();
  }

  /** The last sentence up to a line that tells of this trip, or -1. */
  int lastLineUntil(int line) {
    int last = -1;
    for (Mention mention : mentions) {
      last = mention.line() <= line ? Math.max(last, mention.line()) : last;
    }
    return last;
  }

  /** Of those trips that are asked for the one that was told last up to a line. */
  static Optional<Trip> lastTold(List<Trip> trips, Predicate<Trip> asked, int line) {
    Optional<Trip> last = Optional.empty();
    int told = -1;
    for (Trip trip : trips) {
      boolean later = trip.lastLineUntil(line) >= told && trip.lastLineUntil(line) >= 0;
      if (trip.firstLine() <= line && later && asked.test(trip)) {
        last = Optional.of(trip);
        told = trip.lastLineUntil(line);
      }
    }
    return last;
  }

  /** Whether the principal is among those whom some words tell. */
  boolean takesPart(Mention meeting) {
    return meeting.visitors().contains(principal) || meeting.hosts().contains(principal);
  }

  /** Whether some words tell that it lies ahead or is under way. */
  boolean goesOn() {
    return mentions.stream()
        .map(Mention::status)
        .anyMatch(status -> status == Visit.Status.PLANNED || status == Visit.Status.ONGOING);
  }

  /** Takes over days and duration from words that speak of this trip as told before. */
  boolean refer(Mention reference) {
    return agrees(reference)
        && !ReferenceDays.isTooEarly(reference, mentions)
        && references.add(reference);
  }

  List<Mention> references() {
    return references;
  }

  void add(Goal other, Mention mention) {
    mention.hosts().stream()
        .filter(host -> !isCompatriot(host))
        .forEach(host -> hosts.putIfAbsent(host, mention.part()));
    mentions.add(mention);
    if (!other.name().isEmpty()) {
      places.add(other.name());
    }
  }
}

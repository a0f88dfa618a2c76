package io.dateline.visit.story;

import io.dateline.language.people.Individual;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.mention.Goal;
import io.dateline.visit.mention.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A trip of one principal to one destination, while its mentions are gathered. */
final class Trip {

  private static final int NEAR = 3;

  /** Days after which a visitor may come again. */
  private static final int NEXT_TRIP = 7;

  private final Individual principal;
  private final Goal goal;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> references = new ArrayList<>();
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
    return mentions.stream().allMatch(known -> overlap(known.when(), mention.when()));
  }

  /** Whether another trip's visitor, told by office or as a delegation, can be this one's. */
  boolean covers(Trip other) {
    boolean vague = !other.principal.isNamed();
    boolean sameCountry =
        other.principal.country().isEmpty()
            || principal.country().isEmpty()
            || other.principal.country().equals(principal.country());
    return vague
        && sameCountry
        && isSamePlace(other.goal)
        && other.mentions.stream().allMatch(this::agrees);
  }

  /** Takes over what another trip's mentions tell. */
  void absorb(Trip other) {
    mentions.addAll(other.mentions);
    places.addAll(other.places);
    other.hosts.forEach(hosts::putIfAbsent);
  }

  /** Whether two spans can be of one trip: neither stated, or no more than days apart. */
  private static boolean overlap(DateRange a, DateRange b) {
    if (a.isUnknown() || b.isUnknown()) {
      return true;
    }
    return !start(a).isAfter(end(b).plusDays(NEXT_TRIP))
        && !start(b).isAfter(end(a).plusDays(NEXT_TRIP));
  }

  private static LocalDate start(DateRange range) {
    return range.start().or(range::end).map(PartialDate::first).orElse(LocalDate.MIN);
  }

  private static LocalDate end(DateRange range) {
    return range.end().or(range::start).map(PartialDate::last).orElse(LocalDate.MAX);
  }

  /**
   * Takes over hosts from words that tell whom the principal met: those who are at home there.
   *
   * @param encounter the words
   * @param current whether this is where the principal is when they are told
   */
  void meet(Mention encounter, boolean current) {
    if (!encounter.visitors().contains(principal) && !encounter.hosts().contains(principal)) {
      return;
    }
    List<Individual> all = new ArrayList<>(encounter.visitors());
    all.addAll(encounter.hosts());
    for (Individual other : all) {
      boolean there = current && other.isNamed() && isNear(encounter);
      boolean home =
          (other.country().isPresent() && !(other.isCountryAssumed() && there))
              ? other.country().equals(goal.country())
              : there;
      boolean receives = encounter.hosts().contains(other) || encounter.rule().symmetric();
      if (other != principal && home && receives) {
        hosts.merge(other, encounter.part(), Trip::stronger);
      }
    }
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

  /** Takes over days and duration from words that speak of this trip as told before. */
  void refer(Mention reference) {
    if (agrees(reference)) {
      references.add(reference);
    }
  }

  List<Mention> references() {
    return references;
  }

  void add(Goal other, Mention mention) {
    mention.hosts().forEach(host -> hosts.putIfAbsent(host, mention.part()));
    mentions.add(mention);
    if (!other.name().isEmpty()) {
      places.add(other.name());
    }
  }
}

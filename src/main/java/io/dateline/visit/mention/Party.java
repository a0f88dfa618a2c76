package io.dateline.visit.mention;

import io.dateline.language.names.Office;
import io.dateline.language.people.Individual;
import io.dateline.visit.grammar.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People who travel together, with whom they visit and where.
 *
 * @param visitors those of one country, the first named first
 * @param hosts those they meet
 * @param goals where; none if only the meeting is told
 */
record Party(List<Individual> visitors, List<Individual> hosts, List<Goal> goals) {

  /** A rule that is right this often may rest on a country that is only assumed. */
  private static final double SURE = 0.65;

  /** Sorts those whom a rule found into guests and hosts, and guests by their countries. */
  static List<Party> of(
      Rule rule, List<Individual> visitors, List<Individual> hosts, List<Goal> goals) {
    List<Individual> guests = new ArrayList<>(visitors);
    guests.removeIf(hosts::contains);
    if (guests.isEmpty() && !visitors.containsAll(hosts)) {
      guests.addAll(visitors); // one of many hosts was taken for the guest
    }
    if (goals.isEmpty()) {
      boolean encounter = rule.encounter() && !guests.isEmpty() && guests.size() + hosts.size() > 1;
      return encounter ? List.of(new Party(guests, hosts, goals)) : List.of();
    }
    if (!rule.foreign()) {
      return byCountry(guests).stream().map(party -> new Party(party, hosts, goals)).toList();
    }
    Set<Individual> all = new LinkedHashSet<>(guests);
    if (rule.symmetric()) {
      hosts.stream().filter(Party::isParty).forEach(all::add);
    }
    List<Individual> abroad =
        all.stream()
            .filter(person -> isAbroad(rule, person, goals))
            .filter(person -> guests.contains(person) || !person.isCountryAssumed())
            .toList();
    Set<Individual> others = new LinkedHashSet<>(visitors);
    others.addAll(hosts);
    List<Party> parties = new ArrayList<>();
    for (List<Individual> party : byCountry(abroad)) {
      List<Individual> met = new ArrayList<>(rule.symmetric() ? others : hosts);
      met.removeAll(party);
      parties.add(new Party(party, met, goals));
    }
    return parties;
  }

  private static boolean isAbroad(Rule rule, Individual person, List<Goal> goals) {
    boolean seat = goals.stream().anyMatch(goal -> goal.kind() == Goal.Kind.SEAT);
    boolean told = !person.isCountryAssumed() || (rule.prior() >= SURE && !seat);
    return told
        && !isResident(person)
        && person.country().isPresent()
        && goals.stream().noneMatch(goal -> goal.country().equals(person.country()));
  }

  /** An ambassador lives where others come on a visit. */
  private static boolean isResident(Individual person) {
    String role = person.office().map(Office::role).orElse("");
    return role.endsWith("ambassador")
        || role.endsWith("high commissioner")
        || role.endsWith("consul general");
  }

  /** One person, or a delegation; not a crowd of ministers or officials. */
  private static boolean isParty(Individual person) {
    return !person.isGroup() || person.isDelegation();
  }

  private static List<List<Individual>> byCountry(List<Individual> people) {
    Map<String, List<Individual>> parties = new LinkedHashMap<>();
    String last = "";
    for (Individual person : people) {
      String country = person.country().orElse(last);
      parties.computeIfAbsent(country, c -> new ArrayList<>()).add(person);
      last = country;
    }
    return List.copyOf(parties.values());
  }
}

package io.dateline.visit.mention;

import io.dateline.language.names.Naming;
import io.dateline.language.names.Office;
import io.dateline.language.names.Office.Rank;
import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the people who stand in the slots of a rule. */
final class PeopleSlots {

  private final Scene scene;

  PeopleSlots(Scene scene) {
    this.scene = scene;
  }

  /** The people in the first of the slots that holds any. */
  List<Individual> people(Site site, List<Slot> slots) {
    for (Slot slot : slots) {
      List<Individual> found = people(site, slot);
      boolean owned = slot == Slot.Role.POSSESSOR && !site.possessors().isEmpty();
      if (!found.isEmpty() || owned || isByOthers(site, slot)) {
        return found;
      }
    }
    return List.of();
  }

  /** "a visit by investigators": nobody else's. */
  private static boolean isByOthers(Site site, Slot slot) {
    return !site.isVerb()
        && slot instanceof Slot.After after
        && after.preposition().equals("by")
        && site.complements().stream()
            .filter(complement -> complement.preposition().equals("by"))
            .anyMatch(
                complement ->
                    site.line().chunks().get(complement.chunks().getFirst()) instanceof NounGroup);
  }

  /** The people in one slot. */
  List<Individual> people(Site site, Slot slot) {
    List<Individual> found = new ArrayList<>(0);
    List<Integer> chunks =
        slot == Slot.Role.NEAREST
            ? nearest(site)
            : SlotChunks.withIncluded(site, SlotChunks.chunks(site, slot));
    for (int chunk : chunks) {
      for (Individual individual : people(site.line(), chunk)) {
        if (!found.contains(individual)) {
          found.add(individual);
        }
      }
    }
    return found;
  }

  private List<Integer> nearest(Site site) {
    for (int i = site.at() - 1; i >= 0; i--) {
      if (people(site.line(), i).stream().anyMatch(Individual::isNamed)) {
        return List.of(i);
      }
    }
    return List.of();
  }

  /** Whom a chunk means, if somebody who can visit or host. */
  private List<Individual> people(Line line, int index) {
    if (line.chunks().get(index) instanceof Named named
        && named.naming() instanceof Naming.PersonNaming naming) {
      return scene.people().allOf(line.sentence().index(), naming).stream()
          .filter(PeopleSlots::travels)
          .toList();
    }
    return guest(line.chunks().get(index));
  }

  /** "the Cambodian guest": the first named person from there. */
  private List<Individual> guest(Chunk chunk) {
    if (!(chunk instanceof NounGroup group) || !Nouns.isGuest(group.lemma())) {
      return List.of();
    }
    Optional<String> country =
        group.inside().stream()
            .filter(Naming.DemonymNaming.class::isInstance)
            .map(Naming.DemonymNaming.class::cast)
            .flatMap(naming -> naming.demonym().country().stream())
            .findFirst();
    return scene.people().all().stream()
        .filter(person -> country.isPresent() && person.country().equals(country))
        .filter(person -> person.isNamed() && travels(person))
        .limit(1)
        .toList();
  }

  /** Spokespersons speak for others; ordinary people and crowds pay no visits that count. */
  private static boolean travels(Individual individual) {
    Optional<Rank> rank = individual.office().map(Office::rank);
    boolean ordinary = rank.isEmpty() || rank.get() == Rank.CIVIL;
    boolean told = individual.country().isPresent() && !individual.isCountryAssumed();
    boolean crowd =
        individual.isGroup()
            && rank.filter(r -> r != Rank.DELEGATION).isPresent()
            && (!told || rank.get() == Rank.OFFICIAL || individual.standsForBody());
    return rank.filter(r -> r == Rank.SPOKESPERSON).isEmpty()
        && (individual.isNamed()
            ? individual.isSure() || individual.name().contains(" ")
            : !ordinary && !crowd);
  }
}

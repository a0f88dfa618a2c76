package io.dateline.fact.encounter;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actor.Kind;
import io.dateline.fact.actor.Actors;
import io.dateline.fact.actor.Modality;
import io.dateline.fact.actor.Pairs;
import io.dateline.fact.actor.Proof;
import io.dateline.fact.actor.Slots;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies rules of encounters to the sentences of an article. */
final class EncounterFinder {

  private static final int MOST_PARTICIPANTS = 8;

  private final Map<String, List<EncounterRule>> byVerb = new HashMap<>();
  private final Map<String, List<EncounterRule>> byNoun = new HashMap<>();
  private final Set<String> people;

  EncounterFinder(List<EncounterRule> rules, Set<String> people) {
    this.people = people;
    for (EncounterRule rule : rules) {
      rule.verbs().forEach(verb -> byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule));
      rule.nouns().forEach(noun -> byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(rule));
    }
  }

  /** The encounters of an article, each told once. */
  List<Encounter> find(Scene scene) {
    List<Encounter> found = new ArrayList<>();
    Actors actors = new Actors(scene);
    Slots slots = new Slots(actors, people);
    Pairs pairs = new Pairs(scene, actors);
    for (Line line : scene.lines()) {
      for (Clause clause : line.clauses()) {
        for (EncounterRule rule : byVerb.getOrDefault(clause.verb().lemma(), List.of())) {
          if (!clause.verb().negated() && !Modality.isOnlyThought(line, clause)) {
            add(found, scene, rule, Occurrence.ofVerb(scene, line, clause), slots, pairs);
          }
        }
      }
      for (int i = 0; i < line.chunks().size(); i++) {
        if (line.chunks().get(i) instanceof NounGroup group) {
          List<EncounterRule> rules = byNoun.getOrDefault(group.lemma(), List.of());
          for (int r = 0; r < rules.size(); r++) {
            add(found, scene, rules.get(r), Occurrence.ofNoun(scene, line, i), slots, pairs);
          }
        }
      }
    }
    return merged(found);
  }

  private static void add(
      List<Encounter> found,
      Scene scene,
      EncounterRule rule,
      Occurrence occurrence,
      Slots slots,
      Pairs pairs) {
    Optional<Status> status = occurrence.status().filter(s -> s != Status.INVITED);
    boolean denied = occurrence.clause().filter(clause -> clause.verb().negated()).isPresent();
    if (status.isEmpty() || denied || isRuledOut(occurrence) || !has(rule, occurrence)) {
      return;
    }
    List<Actor> first = slots.first(occurrence, rule.first());
    List<Actor> second = new ArrayList<>(slots.all(occurrence, rule.second()));
    if (rule.personal() && second.stream().anyMatch(actor -> actor.kind() == Kind.PERSON)) {
      second.removeIf(actor -> actor.kind() != Kind.PERSON && actor.kind() != Kind.GROUP);
    }
    boolean noun = occurrence.line().chunks().get(occurrence.at()) instanceof NounGroup;
    if (noun && !second.isEmpty()) {
      first =
          first.stream().anyMatch(actor -> actor.kind() == Kind.PERSON)
              ? first
              : slots.nearestSubject(occurrence);
    }
    if (second.isEmpty() && !rule.needsBoth() && !noun) {
      first = withPair(rule, first, occurrence, pairs);
    }
    boolean oneSided = first.isEmpty() || second.isEmpty();
    for (List<Actor> party : parties(rule, first, second)) {
      if (!(oneSided && rule.needsBoth()) && rule.accepts(party)) {
        found.add(
            new Encounter(
                rule.name(),
                rule.prior(),
                party.subList(0, Math.min(MOST_PARTICIPANTS, party.size())),
                Proof.place(scene, occurrence),
                occurrence.when(),
                status.get(),
                Proof.of(scene, occurrence),
                occurrence.line().title()));
      }
    }
  }

  /** "The two leaders met": the two people told just before. */
  private static List<Actor> withPair(
      EncounterRule rule, List<Actor> first, Occurrence occurrence, Pairs pairs) {
    Line line = occurrence.line();
    boolean apart =
        line.tokens().stream().anyMatch(token -> rule.outside().contains(token.lower()));
    boolean others =
        rule.second().contains(Slot.Role.OBJECT)
            && occurrence.clause().filter(clause -> !clause.objects().isEmpty()).isPresent();
    if (apart || others || first.stream().anyMatch(Actor::isNamed)) {
      return first;
    }
    for (int chunk : Slots.chunks(occurrence, Slot.Role.SUBJECT)) {
      if (Pairs.isPair(line, chunk, rule.pair())) {
        List<Actor> pair = pairs.before(line, chunk);
        return pair.isEmpty() ? first : pair;
      }
    }
    return first;
  }

  /** Whom one person meets is told together, but each is met alone if nothing says otherwise. */
  private static List<List<Actor>> parties(
      EncounterRule rule, List<Actor> first, List<Actor> second) {
    List<Actor> others = new ArrayList<>(second);
    others.removeIf(actor -> first.stream().anyMatch(actor::isSame));
    boolean apart =
        rule.isEachAlone()
            && first.size() == 1
            && others.size() > 1
            && others.stream().allMatch(other -> other.kind() == Kind.PERSON);
    if (apart) {
      return others.stream().map(other -> List.of(first.getFirst(), other)).toList();
    }
    List<Actor> all = new ArrayList<>(first);
    all.addAll(others);
    return List.of(all);
  }

  /** "has no plans to meet". */
  private static boolean isRuledOut(Occurrence occurrence) {
    int before = occurrence.at() - 1;
    return before >= 0
        && occurrence.line().chunks().get(before) instanceof NounGroup group
        && occurrence.line().tokens().get(group.from()).lower().equals("no");
  }

  private static boolean has(EncounterRule rule, Occurrence occurrence) {
    if ((rule.guest() && !hasGuest(occurrence)) || isOutside(rule, occurrence)) {
      return false;
    }
    if (!rule.inside().isEmpty() && !isInside(rule, occurrence)) {
      return false;
    }
    if (rule.with().isEmpty()) {
      return true;
    }
    List<Integer> chunks = new ArrayList<>();
    occurrence.clause().ifPresent(clause -> chunks.addAll(clause.objects()));
    occurrence.complements().forEach(complement -> chunks.addAll(complement.chunks()));
    return chunks.stream()
        .anyMatch(
            i ->
                occurrence.line().chunks().get(i) instanceof NounGroup group
                    && rule.with().contains(group.lemma()));
  }

  /** Whether the object is called a guest: "told visiting Premier Smith". */
  private static boolean hasGuest(Occurrence occurrence) {
    return occurrence.clause().stream()
        .flatMap(clause -> clause.objects().stream())
        .anyMatch(
            i ->
                occurrence.line().chunks().get(i) instanceof Named named
                    && named.naming() instanceof PersonNaming person
                    && person.visiting());
  }

  /** "by telephone", "over the phone". */
  private static boolean isMeans(String preposition) {
    return switch (preposition) {
      case "by", "over", "on", "via", "through" -> true;
      default -> false;
    };
  }

  /** Whether a word that rules it out stands in the noun group, or in what the verb governs. */
  private static boolean isOutside(EncounterRule rule, Occurrence occurrence) {
    if (rule.outside().isEmpty()) {
      return false;
    }
    List<Integer> chunks = new ArrayList<>(List.of(occurrence.at()));
    occurrence.clause().ifPresent(clause -> chunks.addAll(clause.objects()));
    occurrence.clause().stream()
        .flatMap(clause -> clause.complements().stream())
        .filter(complement -> isMeans(complement.preposition()))
        .forEach(complement -> chunks.addAll(complement.chunks()));
    return chunks.stream()
        .map(i -> occurrence.line().chunks().get(i))
        .flatMap(c -> occurrence.line().tokens().subList(c.from(), c.to()).stream())
        .anyMatch(token -> rule.outside().contains(token.lower()));
  }

  /** Whether a word the rule asks for stands in the noun group: "a telephone conversation". */
  private static boolean isInside(EncounterRule rule, Occurrence occurrence) {
    Chunk chunk = occurrence.line().chunks().get(occurrence.at());
    return occurrence.line().tokens().subList(chunk.from(), chunk.to()).stream()
        .anyMatch(token -> rule.inside().contains(token.lower()));
  }

  private static List<Encounter> merged(List<Encounter> found) {
    List<Encounter> merged = new ArrayList<>();
    List<Encounter> inOrder = new ArrayList<>(found);
    inOrder.sort((a, b) -> Boolean.compare(a.title(), b.title()));
    for (Encounter encounter : inOrder) {
      int same = -1;
      for (int i = 0; i < merged.size() && same < 0; i++) {
        boolean again =
            merged.get(i).isSame(encounter)
                || (encounter.title() && merged.get(i).shared(encounter) > 0);
        same = again ? i : -1;
      }
      if (same < 0) {
        merged.add(encounter);
      } else {
        merged.set(same, merged.get(same).with(encounter));
      }
    }
    return merged.stream()
        .filter(encounter -> merged.stream().noneMatch(other -> other.isFullerThan(encounter)))
        .toList();
  }
}

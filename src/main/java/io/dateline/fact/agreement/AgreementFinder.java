package io.dateline.fact.agreement;

import io.dateline.fact.Fact;
import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actor.Kind;
import io.dateline.fact.actor.Modality;
import io.dateline.fact.actor.Proof;
import io.dateline.fact.rule.FactRule;
import io.dateline.fact.rule.FactRules;
import io.dateline.language.Quote;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.VerbGroup.Form;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the agreements of an article. Immutable and safe to share; load it once. */
public final class AgreementFinder {

  private static final int MOST_PARTIES = 8;

  private static final Slot BETWEEN = Slot.parse("between");
  private static final Slot AMONG = Slot.parse("among");
  private static final Slot WITH = Slot.parse("with");
  private static final Slot BY = Slot.parse("by");

  private final FactRule words;
  private final FactRule noun;
  private final List<FactRule> verbs;
  private final Accords accords;

  /** Takes the rules of {@code agreements.rules}. */
  public AgreementFinder(FactRules rules) {
    this.words = rules.get("agreement.nouns");
    this.noun = rules.get("agreement.noun");
    this.verbs = rules.all().stream().filter(rule -> !rule.words("verb").isEmpty()).toList();
    this.accords = new Accords(words);
  }

  /** The agreements of an article in its order. */
  public List<Fact.Agreement> find(Scene scene) {
    Reading reading = new Reading(scene);
    for (Line line : scene.lines()) {
      if (!line.title()) {
        line.clauses().forEach(clause -> reading.clause(line, clause));
        for (int i = 0; i < line.chunks().size(); i++) {
          reading.noun(line, i);
        }
      }
    }
    return List.copyOf(reading.found);
  }

  /** One article while it is read. */
  private final class Reading {
    private final Scene scene;
    private final Parties parties;
    private final List<Fact.Agreement> found = new ArrayList<>();

    Reading(Scene scene) {
      this.scene = scene;
      this.parties = new Parties(scene, words);
    }

    void clause(Line line, Clause clause) {
      for (FactRule rule : verbs) {
        if (rule.has("verb", clause.verb().lemma())
            && !clause.verb().negated()
            && !Modality.isOnlyThought(line, clause)
            && !isOnlyWished(line, clause)) {
          accord(rule, line, clause).ifPresent(accord -> verb(rule, line, clause, accord));
        }
      }
    }

    private Optional<Integer> accord(FactRule rule, Line line, Clause clause) {
      Stream<Integer> after =
          clause.complements().stream()
              .filter(complement -> rule.has("accord", complement.preposition()))
              .map(complement -> complement.chunks().getFirst())
              .filter(chunk -> accords.is(line, chunk));
      return accords
          .about(line, clause)
          .or(after::findFirst)
          .filter(
              chunk ->
                  rule.words("noun").isEmpty()
                      || (line.chunks().get(chunk) instanceof NounGroup group
                          && rule.has("noun", group.lemma())));
    }

    private void verb(FactRule rule, Line line, Clause clause, int accord) {
      Occurrence occurrence = Occurrence.ofVerb(scene, line, clause);
      Occurrence of = Occurrence.ofNoun(scene, line, accord);
      List<Actor> all = new ArrayList<>(parties.in(occurrence, BETWEEN, AMONG));
      parties.in(of, BETWEEN, AMONG).forEach(actor -> actor.addTo(all));
      if (all.size() < 2 && rule.words("third").isEmpty()) {
        boolean passive = clause.subjects().contains(accord) || clause.subjects().isEmpty();
        parties.in(occurrence, passive ? BY : Slot.Role.SUBJECT).forEach(actor -> actor.addTo(all));
        parties.in(occurrence, WITH).forEach(actor -> actor.addTo(all));
        parties.in(of, WITH).forEach(actor -> actor.addTo(all));
      }
      boolean clear =
          !accords.isVague(line, accord)
              || all.stream().anyMatch(a -> a.kind() == Kind.BODY || a.kind() == Kind.GROUP);
      boolean alone =
          all.size() == 1 && clear && rule.words("several").isEmpty() && stands(all.getFirst());
      if (all.size() > 1 || alone) {
        add(rule, occurrence, all, what(line, accord));
      }
    }

    /** "an agreement between A and B", "A's treaty with B". */
    void noun(Line line, int chunk) {
      if (!accords.is(line, chunk)) {
        return;
      }
      Occurrence occurrence = Occurrence.ofNoun(scene, line, chunk);
      List<Actor> all = new ArrayList<>(parties.in(occurrence, BETWEEN, AMONG));
      if (all.isEmpty() && !accords.isVague(line, chunk)) {
        List<Actor> owners = parties.in(occurrence, Slot.Role.POSSESSOR);
        List<Actor> others = owners.isEmpty() ? List.of() : parties.in(occurrence, WITH);
        if (!others.isEmpty()) {
          owners.forEach(actor -> actor.addTo(all));
          others.forEach(actor -> actor.addTo(all));
        }
      }
      boolean denied =
          occurrence
              .clause()
              .filter(c -> c.verb().negated() || words.has("seek", c.verb().lemma()))
              .isPresent();
      if (all.size() > 1 && !denied) {
        add(noun, occurrence, all, what(line, chunk));
      }
    }

    private String what(Line line, int chunk) {
      int last = chunk;
      for (Clause.Complement complement : Occurrence.ofNoun(scene, line, chunk).complements()) {
        last = Math.max(last, complement.chunks().getLast());
      }
      return scene
          .text()
          .substring(line.startOf(line.chunks().get(chunk)), line.endOf(line.chunks().get(last)));
    }

    private void add(FactRule rule, Occurrence occurrence, List<Actor> all, String what) {
      Optional<Status> status =
          occurrence.status().filter(s -> s != Status.INVITED && s != Status.CANCELLED);
      if (all.stream().allMatch(Parties::isBare) || status.isEmpty()) {
        return;
      }
      List<String> names = all.stream().map(Actor::name).limit(MOST_PARTIES).toList();
      Quote evidence = Proof.of(scene, occurrence);
      boolean known =
          found.stream()
              .anyMatch(
                  f ->
                      f.parties().containsAll(names)
                          || overlaps(f.evidence().getFirst(), evidence));
      if (!known) {
        found.add(
            new Fact.Agreement(
                names,
                what,
                occurrence.when(),
                status(status.get()),
                List.of(evidence),
                rule.name(),
                rule.prior()));
      }
    }
  }

  /** Whether somebody told without the other party is one who makes agreements. */
  private static boolean stands(Actor actor) {
    return actor.kind() != Kind.PERSON || (actor.isNamed() && actor.person().role().isPresent());
  }

  /** "hopes to sign", "failed to reach", "urged Chad to sign". */
  private boolean isOnlyWished(Line line, Clause clause) {
    return clause.verb().form() == Form.INFINITIVE
        && clause.governor() >= 0
        && line.chunks().get(clause.governor()) instanceof VerbGroup governor
        && words.has("wish", governor.lemma());
  }

  private static Status status(Status said) {
    return switch (said) {
      case ONGOING -> Status.COMPLETED;
      case POSTPONED -> Status.PLANNED;
      default -> said;
    };
  }

  private static boolean overlaps(Quote a, Quote b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}

package io.dateline.fact.agreement;

import io.dateline.fact.Fact;
import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actors;
import io.dateline.fact.actor.Modality;
import io.dateline.fact.actor.Proof;
import io.dateline.fact.actor.Slots;
import io.dateline.fact.rule.FactRule;
import io.dateline.fact.rule.FactRules;
import io.dateline.language.Quote;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the agreements of an article. Immutable and safe to share; load it once. */
public final class AgreementFinder {

  private static final int MOST_PARTIES = 8;

  private final Set<String> nouns;
  private final Set<String> vague;
  private final Set<String> parties;
  private final FactRule sign;
  private final FactRule noun;
  private final FactRule agree;

  /** Takes the rules of {@code agreements.rules}. */
  public AgreementFinder(FactRules rules) {
    this.nouns = rules.get("agreement.nouns").words("noun");
    this.vague = rules.get("agreement.nouns").words("vague");
    this.parties = rules.get("agreement.nouns").words("party");
    this.sign = rules.get("agreement.sign");
    this.noun = rules.get("agreement.noun");
    this.agree = rules.get("agreement.agree");
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
    private final Slots slots;
    private final List<Fact.Agreement> found = new ArrayList<>();

    Reading(Scene scene) {
      this.scene = scene;
      this.slots = new Slots(new Actors(scene), parties);
    }

    void clause(Line line, Clause clause) {
      String lemma = clause.verb().lemma();
      if (clause.verb().negated() || Modality.isOnlyThought(line, clause)) {
        return;
      }
      Occurrence occurrence = Occurrence.ofVerb(scene, line, clause);
      if (sign.has("verb", lemma)) {
        Optional<Integer> object = object(line, clause);
        if (object.isPresent()) {
          List<Actor> all = new ArrayList<>(slots.in(occurrence, Slot.Role.SUBJECT));
          addAll(all, slots.all(occurrence, after("with", "between")));
          addAll(
              all,
              slots.all(Occurrence.ofNoun(scene, line, object.get()), after("with", "between")));
          if (all.size() > 1 || !isVague(line, object.get())) {
            add(sign, occurrence, all, what(line, object.get()));
          }
        }
      } else if (agree.has("verb", lemma)) {
        List<Actor> all = new ArrayList<>(slots.in(occurrence, Slot.Role.SUBJECT));
        addAll(all, slots.all(occurrence, after("with")));
        if (all.size() > 1 && isDecision(line, clause)) {
          add(agree, occurrence, all, what(line, clause.at()));
        }
      }
    }

    /** "an agreement between A and B", "the deal that A reached with B". */
    void noun(Line line, int chunk) {
      if (line.chunks().get(chunk) instanceof NounGroup group && nouns.contains(group.lemma())) {
        Occurrence occurrence = Occurrence.ofNoun(scene, line, chunk);
        List<Actor> all = slots.all(occurrence, after("between", "among"));
        if (all.size() > 1 && occurrence.clause().filter(c -> c.verb().negated()).isEmpty()) {
          add(noun, occurrence, all, what(line, chunk));
        }
      }
    }

    /** "agreed to open an office", not "agrees with what he says". */
    private static boolean isDecision(Line line, Clause clause) {
      boolean past = clause.verb().form() == VerbGroup.Form.PAST || clause.verb().perfect();
      return past
          && (clause.complements().stream().anyMatch(c -> c.preposition().equals("on"))
              || line.clauses().stream()
                  .anyMatch(
                      c ->
                          c.governor() == clause.at()
                              && c.verb().form() == VerbGroup.Form.INFINITIVE));
    }

    private Optional<Integer> object(Line line, Clause clause) {
      List<Integer> chunks = new ArrayList<>(clause.objects());
      chunks.addAll(clause.subjects()); // "a pact was signed", "the pact signed in June"
      return chunks.stream()
          .filter(i -> line.chunks().get(i) instanceof NounGroup g && nouns.contains(g.lemma()))
          .findFirst();
    }

    private boolean isVague(Line line, int chunk) {
      return line.chunks().get(chunk) instanceof NounGroup group && vague.contains(group.lemma());
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
      if (all.stream().allMatch(AgreementFinder::isBare) || status.isEmpty()) {
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
                status.get() == Status.ONGOING ? Status.COMPLETED : status.get(),
                List.of(evidence),
                rule.name(),
                rule.prior()));
      }
    }
  }

  /** "the two sides", without a word who they are. */
  private static boolean isBare(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP
        && actor.individual().isEmpty()
        && actor.person().country().isEmpty();
  }

  private static boolean overlaps(Quote a, Quote b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static void addAll(List<Actor> all, List<Actor> more) {
    more.stream().filter(a -> all.stream().noneMatch(a::isSame)).forEach(all::add);
  }

  private static List<Slot> after(String... prepositions) {
    return List.of(prepositions).stream().map(Slot::parse).toList();
  }
}

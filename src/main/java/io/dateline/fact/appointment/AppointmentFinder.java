package io.dateline.fact.appointment;

import io.dateline.fact.Fact;
import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actors;
import io.dateline.fact.actor.Proof;
import io.dateline.fact.actor.Slots;
import io.dateline.fact.rule.FactRule;
import io.dateline.fact.rule.FactRules;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup.Form;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the appointments of an article. Immutable and safe to share; load it once. */
public final class AppointmentFinder {

  private static final List<String> PRONOUNS =
      List.of(" he ", " He ", " she ", " She ", " his ", " His ", " her ", " Her ", " him ");

  private static final int FARTHEST_NOUN = 5;

  private final List<FactRule> rules;
  private final Set<String> offices;
  private final Set<String> demands;

  /** Takes the rules of {@code appointments.rules}. */
  public AppointmentFinder(FactRules rules) {
    FactRule words = rules.get("appointment.offices");
    this.offices = words.words("noun");
    this.demands = words.words("demand");
    this.rules = rules.all().stream().filter(rule -> !rule.equals(words)).toList();
  }

  /** The appointments of an article in its order. */
  public List<Fact.Appointment> find(Scene scene) {
    Reading reading = new Reading(scene);
    for (Line line : scene.lines()) {
      if (!line.title()) {
        for (FactRule rule : rules) {
          reading.read(line, rule);
        }
      }
    }
    return List.copyOf(reading.found);
  }

  /** One article while it is read. */
  private final class Reading {
    private final Scene scene;
    private final Slots slots;
    private final OfficeWords words;
    private final List<Fact.Appointment> found = new ArrayList<>();

    Reading(Scene scene) {
      this.scene = scene;
      this.slots = new Slots(new Actors(scene), Set.of());
      this.words = new OfficeWords(scene, offices);
    }

    void read(Line line, FactRule rule) {
      List<Clause> clauses = line.clauses();
      for (int i = 0; i < clauses.size(); i++) {
        Clause clause = clauses.get(i);
        boolean told = !clause.verb().negated() && clause.verb().form() != Form.INFINITIVE;
        if (told && rule.has("verb", clause.verb().lemma())) {
          find(rule, Occurrence.ofVerb(scene, line, clause));
        }
      }
      for (int i = 0; i < line.chunks().size(); i++) {
        if (line.chunks().get(i) instanceof NounGroup group && rule.has("noun", group.lemma())) {
          find(rule, Occurrence.ofNoun(scene, line, i));
        }
      }
    }

    private void find(FactRule rule, Occurrence occurrence) {
      boolean demanded =
          occurrence.clause().filter(c -> demands.contains(c.verb().lemma())).isPresent();
      if (occurrence.status().isEmpty() || demanded || !hasNoun(rule, occurrence)) {
        return;
      }
      List<Slot> where = rule.words("person").stream().map(Slot::parse).toList();
      for (Actor actor : slots.first(occurrence, where)) {
        if (actor.isNamed() && isTold(actor, Proof.of(scene, occurrence).text())) {
          Optional<String> told = words.after(occurrence, rule);
          boolean needed = !rule.words("office-told").isEmpty();
          told.or(() -> needed ? Optional.empty() : actor.person().role())
              .ifPresent(office -> add(rule, occurrence, actor, office));
        }
      }
    }

    private void add(FactRule rule, Occurrence occurrence, Actor actor, String office) {
      String change = rule.words("change").iterator().next();
      boolean known =
          found.stream()
              .anyMatch(
                  f ->
                      f.person().name().equals(actor.name())
                          && (f.change().equals(change) || f.office().equals(office)));
      if (!known) {
        found.add(
            new Fact.Appointment(
                actor.person(),
                office,
                change,
                occurrence.when(),
                List.of(Proof.of(scene, occurrence)),
                rule.name(),
                rule.prior()));
      }
    }
  }

  /** Whether the words name the person or say "he", not only an office that leads to a name. */
  private static boolean isTold(Actor actor, String words) {
    String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    return words.contains(surname)
        || PRONOUNS.stream().anyMatch(p -> (" " + words + " ").contains(p));
  }

  private static boolean hasNoun(FactRule rule, Occurrence occurrence) {
    if (rule.words("with").isEmpty()) {
      return true;
    }
    List<Chunk> chunks = occurrence.line().chunks();
    int end = Math.min(chunks.size(), occurrence.at() + FARTHEST_NOUN);
    for (int i = occurrence.at() + 1; i < end; i++) {
      if (occurrence.line().tokens().subList(chunks.get(i).from(), chunks.get(i).to()).stream()
          .anyMatch(token -> rule.has("with", token.lemma()) || rule.has("with", token.lower()))) {
        return true;
      }
    }
    return false;
  }
}

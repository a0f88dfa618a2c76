package io.dateline.fact.appointment;

import io.dateline.fact.Fact;
import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actors;
import io.dateline.fact.actor.Proof;
import io.dateline.fact.actor.Slots;
import io.dateline.fact.rule.FactRule;
import io.dateline.fact.rule.FactRules;
import io.dateline.language.Token;
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

  private static final String BEHIND = "behind";

  private final List<FactRule> rules;
  private final Set<String> offices;
  private final Set<String> demands;
  private final Set<String> vague;

  /** Takes the rules of {@code appointments.rules}. */
  public AppointmentFinder(FactRules rules) {
    FactRule words = rules.get("appointment.offices");
    this.offices = words.words("noun");
    this.demands = words.words("demand");
    this.vague = words.words("vague");
    this.rules = rules.all().stream().filter(rule -> !rule.name().equals(words.name())).toList();
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
    private final Actors actors;
    private final Slots slots;
    private final OfficeWords words;
    private final List<Fact.Appointment> found = new ArrayList<>();

    Reading(Scene scene) {
      this.scene = scene;
      this.actors = new Actors(scene);
      this.slots = new Slots(actors, Set.of());
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
      if (occurrence.status().isEmpty()
          || demanded
          || !hasNoun(rule, occurrence)
          || !hasParticle(rule, occurrence)) {
        return;
      }
      Optional<String> before = predecessor(rule, occurrence);
      if (!rule.words("predecessor").isEmpty() && before.isEmpty()) {
        return;
      }
      List<Slot> where =
          rule.words("person").stream().filter(w -> !w.equals(BEHIND)).map(Slot::parse).toList();
      List<Actor> people =
          rule.has("person", BEHIND) ? behind(occurrence) : slots.first(occurrence, where);
      for (Actor actor : people) {
        if (actor.isNamed() && isTold(rule, actor, Proof.of(scene, occurrence).text())) {
          Optional<String> told = words.after(occurrence, rule);
          boolean needed = !rule.words("office-told").isEmpty();
          told.or(() -> before.filter(office -> !office.isEmpty()))
              .or(() -> needed ? Optional.empty() : actor.person().role())
              .filter(office -> !vague.contains(office))
              .ifPresent(office -> add(rule, occurrence, actor, office));
        }
      }
    }

    /** "his pick for envoy, Nadia Lund": the name that a comma parts from the office. */
    private List<Actor> behind(Occurrence occurrence) {
      Line line = occurrence.line();
      int comma = occurrence.at() + 3;
      return comma + 1 < line.chunks().size()
              && line.chunks().get(comma).isWord(",")
              && Actors.isNamed(line, comma + 1)
          ? actors.at(line, comma + 1).stream().toList()
          : List.of();
    }

    /** The office of the person whom somebody follows, empty text if it is not told; else none. */
    private Optional<String> predecessor(FactRule rule, Occurrence occurrence) {
      for (String slot : rule.words("predecessor")) {
        for (int chunk : Slots.chunks(occurrence, Slot.parse(slot))) {
          if (Actors.isNamed(occurrence.line(), chunk)) {
            return Optional.of(words.beside(occurrence.line().chunks().get(chunk)).orElse(""));
          }
        }
      }
      return Optional.empty();
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
  private static boolean isTold(FactRule rule, Actor actor, String words) {
    if (rule.has("person", BEHIND)) {
      return true;
    }
    String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    return words.contains(surname)
        || PRONOUNS.stream().anyMatch(p -> (" " + words + " ").contains(p));
  }

  /** "stepped down", not "stepped in". */
  private static boolean hasParticle(FactRule rule, Occurrence occurrence) {
    if (rule.words("particle").isEmpty()) {
      return true;
    }
    List<Token> tokens = occurrence.line().tokens();
    int next = occurrence.line().chunks().get(occurrence.at()).to();
    boolean further =
        next + 1 < tokens.size() && rule.has("not-with", tokens.get(next + 1).lower());
    return next < tokens.size() && rule.has("particle", tokens.get(next).lower()) && !further;
  }

  private static boolean hasNoun(FactRule rule, Occurrence occurrence) {
    if (rule.words("with").isEmpty()) {
      return true;
    }
    List<Chunk> chunks = occurrence.line().chunks();
    int end = Math.min(chunks.size(), occurrence.at() + FARTHEST_NOUN);
    for (int i = occurrence.at() + 1; i < end; i++) {
      int from = chunks.get(i) instanceof NounGroup group ? group.to() - 1 : chunks.get(i).from();
      if (occurrence.line().tokens().subList(from, chunks.get(i).to()).stream()
          .anyMatch(token -> rule.has("with", token.lemma()) || rule.has("with", token.lower()))) {
        return true;
      }
    }
    return false;
  }
}

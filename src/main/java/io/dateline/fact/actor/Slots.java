package io.dateline.fact.actor;

import io.dateline.fact.actor.Actor.Kind;
import io.dateline.language.Tag;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.Word;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the actors that stand in the slots around a verb or a noun. */
public final class Slots {

  private static final int LONGEST_LIST = 60;

  private final Actors actors;
  private final Set<String> people;

  /**
   * @param actors reads the chunks
   * @param people plural nouns for people who act together: "leader"
   */
  public Slots(Actors actors, Set<String> people) {
    this.actors = actors;
    this.people = people;
  }

  /** The actors in the first of the slots that holds any. */
  public List<Actor> first(Occurrence occurrence, List<Slot> slots) {
    for (Slot slot : slots) {
      List<Actor> found = in(occurrence, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The actors in all of the slots. */
  public List<Actor> all(Occurrence occurrence, List<Slot> slots) {
    List<Actor> found = new ArrayList<>();
    for (Slot slot : slots) {
      in(occurrence, slot).forEach(actor -> actor.addTo(found));
    }
    return found;
  }

  /** The actors in one slot. */
  public List<Actor> in(Occurrence occurrence, Slot slot) {
    List<Actor> found = new ArrayList<>();
    for (int chunk : chunks(occurrence, slot)) {
      actors
          .at(occurrence.line(), chunk)
          .filter(actor -> slot == Slot.Role.POSSESSOR || !isPossessive(occurrence.line(), chunk))
          .filter(actor -> acts(occurrence.line(), chunk, actor))
          .ifPresent(actor -> actor.addTo(found));
    }
    return found;
  }

  /** The person who is the subject nearest before a noun in its sentence, else the first after. */
  public List<Actor> nearestSubject(Occurrence occurrence) {
    Line line = occurrence.line();
    List<Actor> found = new ArrayList<>();
    for (Clause clause : line.clauses()) {
      boolean before = clause.at() < occurrence.at();
      if (before || found.isEmpty()) {
        List<Actor> people = new ArrayList<>();
        clause.subjects().stream()
            .filter(chunk -> Actors.isPerson(line, chunk) || Actors.isPronoun(line, chunk))
            .flatMap(chunk -> actors.at(line, chunk).stream())
            .filter(actor -> actor.kind() == Kind.PERSON)
            .forEach(people::add);
        if (!people.isEmpty()) {
          found.clear();
          found.addAll(people);
        }
      }
    }
    return found;
  }

  private boolean acts(Line line, int chunk, Actor actor) {
    if (actor.kind() == Kind.THING || isOfOthers(line, chunk, actor)) {
      return false;
    }
    return !(line.chunks().get(chunk) instanceof NounGroup group) || people.contains(group.lemma());
  }

  /** "visited her parents": the pronoun tells whose they are, and is nobody visited. */
  private static boolean isPossessive(Line line, int chunk) {
    return Actors.isPronoun(line, chunk)
        && chunk + 1 < line.chunks().size()
        && line.chunks().get(chunk + 1) instanceof NounGroup
        && switch (line.tokens().get(line.chunks().get(chunk).from()).lower()) {
          case "his", "her", "their" -> true;
          default -> false;
        };
  }

  /** "his aides", "both leaders": people of those who were named already. */
  private static boolean isOfOthers(Line line, int chunk, Actor actor) {
    return actor.kind() == Kind.GROUP
        && switch (line.tokens().get(line.chunks().get(chunk).from()).lower()) {
          case "his", "her", "their", "its", "both" -> true;
          default -> false;
        };
  }

  /** Indexes of the chunks in a slot. */
  public static List<Integer> chunks(Occurrence occurrence, Slot slot) {
    return switch (slot) {
      case Slot.After after -> after(occurrence, after.preposition());
      case Slot.Role role ->
          switch (role) {
            case SUBJECT -> subject(occurrence);
            case OBJECT -> object(occurrence);
            case POSSESSOR -> occurrence.possessors();
            case GUEST -> List.of(occurrence.at());
            default -> List.of();
          };
    };
  }

  private static boolean isVerb(Occurrence occurrence) {
    return occurrence.line().chunks().get(occurrence.at()) instanceof VerbGroup;
  }

  private static List<Integer> subject(Occurrence occurrence) {
    if (occurrence.clause().isEmpty()) {
      return List.of();
    }
    Clause clause = occurrence.clause().get();
    if (clause.verb().passive() && isVerb(occurrence)) {
      return after(occurrence, "by");
    }
    return clause.subjects().contains(occurrence.at()) ? List.of() : clause.subjects();
  }

  private static List<Integer> object(Occurrence occurrence) {
    if (occurrence.clause().isEmpty()) {
      return List.of();
    }
    Clause clause = occurrence.clause().get();
    if (clause.verb().passive()) {
      return clause.subjects();
    }
    return withSemicolons(occurrence.line(), clause.objects());
  }

  private static List<Integer> after(Occurrence occurrence, String preposition) {
    List<Integer> found = new ArrayList<>();
    addAfter(preposition, occurrence.complements(), found);
    if (found.isEmpty() && !isVerb(occurrence)) {
      occurrence.clause().stream()
          .flatMap(clause -> clause.complements().stream())
          .filter(complement -> complement.chunks().getFirst() > occurrence.at())
          .filter(complement -> complement.preposition().equals(preposition))
          .forEach(complement -> found.addAll(complement.chunks()));
    }
    if (found.isEmpty() && !isVerb(occurrence)) {
      for (Clause clause : occurrence.line().clauses()) {
        if (describes(clause, occurrence)) {
          addAfter(preposition, clause.complements(), found);
        }
      }
    }
    return withSemicolons(occurrence.line(), withBoth(occurrence.line(), preposition, found));
  }

  private static void addAfter(
      String preposition, List<Clause.Complement> complements, List<Integer> found) {
    for (Clause.Complement complement : complements) {
      if (complement.preposition().equals(preposition)) {
        found.addAll(complement.chunks());
      }
    }
  }

  /** "the pact between A and B bans": the verb that follows takes nothing away from the pair. */
  private static List<Integer> withBoth(Line line, String preposition, List<Integer> found) {
    boolean pair = preposition.equals("between") || preposition.equals("among");
    if (!pair || found.isEmpty()) {
      return found;
    }
    List<Integer> all = new ArrayList<>(found);
    int last = all.getLast();
    while (last + 2 < line.chunks().size()
        && (isWord(line, last + 1, "and") || isWord(line, last + 1, ","))
        && isNounPhrase(line, last + 2)) {
      last += 2;
      all.add(last);
    }
    return all;
  }

  private static boolean isNounPhrase(Line line, int chunk) {
    return line.chunks().get(chunk) instanceof Named
        || line.chunks().get(chunk) instanceof NounGroup;
  }

  /** "a summit scheduled in April between …": the participle tells more of the noun. */
  private static boolean describes(Clause clause, Occurrence occurrence) {
    VerbGroup.Form form = clause.verb().form();
    return (form == VerbGroup.Form.PARTICIPLE || form == VerbGroup.Form.PAST)
        && clause.objects().isEmpty()
        && (clause.subjects().contains(occurrence.at()) || clause.at() == occurrence.at() + 1);
  }

  /** "with King A; B, the speaker; and C": people whom semicolons part. */
  private static List<Integer> withSemicolons(Line line, List<Integer> chunks) {
    if (chunks.isEmpty()) {
      return chunks;
    }
    List<Integer> found = new ArrayList<>(chunks);
    int end = Math.min(line.chunks().size() - 1, chunks.getLast() + LONGEST_LIST);
    for (int i = chunks.getLast() + 1; i < end; i++) {
      if (line.chunks().get(i) instanceof VerbGroup) {
        break;
      }
      if (isWord(line, i, ";")) {
        int next = isWord(line, i + 1, "and") ? i + 2 : i + 1;
        if (next < line.chunks().size() && Actors.isPerson(line, next)) {
          found.add(next);
        }
      }
    }
    return found;
  }

  private static boolean isWord(Line line, int chunk, String text) {
    return chunk < line.chunks().size()
        && line.chunks().get(chunk) instanceof Word word
        && word.token().tag() != Tag.OTHER
        && word.token().lower().equals(text);
  }
}

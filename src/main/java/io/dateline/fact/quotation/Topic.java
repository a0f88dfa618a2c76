package io.dateline.fact.quotation;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actors;
import io.dateline.language.Tag;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.scene.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Of whom an article speaks at each of its passages, which tells whom "he" and "she" mean. */
final class Topic {

  private static final int FARTHEST = 6;

  private enum Gender {
    HE,
    SHE
  }

  private final Actors actors;
  private final List<Actor> recent = new ArrayList<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Actor> names = new HashMap<>();

  Topic(Actors actors) {
    this.actors = actors;
  }

  /** Who was spoken of last, if anybody. */
  Optional<Actor> last() {
    return recent.isEmpty() ? Optional.empty() : Optional.of(recent.getLast());
  }

  /** Goes on to the next passage; {@code speaker} is who spoke in the one just read. */
  void advance(Passage passage, Optional<Actor> speaker) {
    passage.lines().forEach(line -> learnTitles(line));
    speaker
        .or(() -> firstNamed(passage))
        .or(() -> subjectsOf(passage, Integer.MAX_VALUE).stream().findFirst())
        .or(() -> firstPerson(passage))
        .ifPresent(
            actor -> {
              recent.removeIf(actor::isSame);
              recent.add(actor);
            });
  }

  /** People who are subjects in a passage, outside of what it quotes and before an offset. */
  List<Actor> subjectsOf(Passage passage, int before) {
    List<Actor> found = new ArrayList<>();
    for (Line line : passage.lines()) {
      for (Clause clause : line.clauses()) {
        for (int subject : clause.subjects()) {
          int at = line.startOf(line.chunks().get(subject));
          if (at < before && !passage.isQuoted(at) && Actors.isPerson(line, subject)) {
            actors.at(line, subject).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** Somebody told by office is also told by name: "the writer" is "the writer Ana Ruiz". */
  void isAlso(Line line, int office, Actor named) {
    names.put(lastWord(line, office), named);
  }

  /** "The spokesman": the one of whom the article spoke last, if one was spoken of lately. */
  Optional<Actor> known(Line line, int chunk) {
    if (!(line.chunks().get(chunk) instanceof Named named)
        || !(named.naming() instanceof PersonNaming naming)
        || naming.form() != Form.DEFINITE
        || isOwned(line, chunk)) {
      return Optional.empty();
    }
    String head = lastWord(line, chunk);
    return recent.reversed().stream()
        .limit(3)
        .filter(
            actor ->
                actor.isNamed()
                    ? actor.person().role().filter(role -> role.endsWith(head)).isPresent()
                    : actor.name().toLowerCase(Locale.ROOT).endsWith(head))
        .findFirst()
        .or(() -> Optional.ofNullable(names.get(head)));
  }

  private static String lastWord(Line line, int chunk) {
    return line.tokens().get(line.chunks().get(chunk).to() - 1).lower();
  }

  private static boolean isOwned(Line line, int chunk) {
    return chunk > 0 && line.chunks().get(chunk - 1).isWord(Tag.POSSESSIVE);
  }

  /** The first person named before any verb; an office joined to the name is the same person. */
  private Optional<Actor> firstNamed(Passage passage) {
    for (Line line : passage.lines()) {
      int office = -1;
      for (int i = 0; i < line.chunks().size(); i++) {
        if (line.chunks().get(i) instanceof VerbGroup) {
          return Optional.empty();
        }
        if (Actors.isPerson(line, i) && !passage.isQuoted(line.startOf(line.chunks().get(i)))) {
          Optional<Actor> person = Actors.isNamed(line, i) ? actors.at(line, i) : Optional.empty();
          if (person.isPresent()) {
            if (office >= 0) {
              isAlso(line, office, person.get());
            }
            return person;
          }
          office = isJoined(line, i + 1) ? i : -1;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isJoined(Line line, int chunk) {
    return chunk < line.chunks().size() && line.chunks().get(chunk).isWord("and");
  }

  private Optional<Actor> firstPerson(Passage passage) {
    for (Line line : passage.lines()) {
      for (int i = 0; i < line.chunks().size(); i++) {
        if (Actors.isPerson(line, i) && !passage.isQuoted(line.startOf(line.chunks().get(i)))) {
          return actors.at(line, i);
        }
      }
    }
    return Optional.empty();
  }

  /** Whom a pronoun means: somebody of the same passage, else whom the article spoke of last. */
  Optional<Actor> meant(String pronoun, List<Actor> near) {
    Optional<Gender> gender =
        switch (pronoun) {
          case "he", "him", "his", "himself" -> Optional.of(Gender.HE);
          case "she", "her", "herself" -> Optional.of(Gender.SHE);
          default -> Optional.empty();
        };
    if (gender.isEmpty()) {
      return last();
    }
    Optional<Actor> found = near.stream().filter(actor -> fits(actor, gender.get())).findFirst();
    for (int i = recent.size() - 1;
        found.isEmpty() && i >= Math.max(0, recent.size() - FARTHEST);
        i--) {
      found = Optional.of(recent.get(i)).filter(actor -> fits(actor, gender.get()));
    }
    found.ifPresent(actor -> genders.put(actor.name(), gender.get()));
    return found;
  }

  private boolean fits(Actor actor, Gender gender) {
    boolean one = actor.kind() == Actor.Kind.PERSON;
    Gender known = genders.getOrDefault(actor.name(), gender);
    return one && known == gender;
  }

  /** "Mrs Jones" is "she" later on. */
  private void learnTitles(Line line) {
    for (int i = 0; i < line.chunks().size(); i++) {
      if (!(line.chunks().get(i) instanceof Named named) || !Actors.isPerson(line, i)) {
        continue;
      }
      Optional<Gender> gender =
          switch (line.tokens().get(named.from()).lower()) {
            case "mr", "mr.", "sir", "king", "prince", "lord" -> Optional.of(Gender.HE);
            case "mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "lady" ->
                Optional.of(Gender.SHE);
            default -> Optional.empty();
          };
      int chunk = i;
      gender.ifPresent(
          g -> actors.at(line, chunk).ifPresent(actor -> genders.putIfAbsent(actor.name(), g)));
    }
  }
}

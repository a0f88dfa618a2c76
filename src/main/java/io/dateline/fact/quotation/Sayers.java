package io.dateline.fact.quotation;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actors;
import io.dateline.language.Tag;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.Word;
import io.dateline.visit.scene.Line;
import java.util.Optional;

/** Finds who does what a verb of saying tells: before it, behind it, or in an apposition. */
final class Sayers {

  private static final int FARTHEST_SUBJECT = 14;

  private final Actors actors;
  private final Topic topic;

  Sayers(Actors actors, Topic topic) {
    this.actors = actors;
    this.topic = topic;
  }

  /** The subject of a verb, none of whose words may be quoted. */
  Optional<Actor> ofVerb(Passage passage, Line line, Clause clause) {
    if (clause.verb().passive()) {
      return clause.complements().stream()
          .filter(c -> c.preposition().equals("by"))
          .findFirst()
          .flatMap(c -> at(passage, line, c.chunks().getFirst()));
    }
    for (int subject : clause.subjects()) {
      if (subject < clause.at()) {
        Optional<Actor> who = at(passage, line, apposition(line, subject, clause.at()));
        if (who.isPresent()) {
          return who;
        }
      }
    }
    return inverted(passage, line, clause.at()).or(() -> nearest(passage, line, clause.at()));
  }

  /** ", said Smith", ", agreed the economist and writer Ana Ruiz". */
  Optional<Actor> inverted(Passage passage, Line line, int verb) {
    int next = verb + 1;
    boolean follows = verb == 0 || isMark(line, verb - 1);
    if (!follows || next >= line.chunks().size() || isSubject(line, next)) {
      return Optional.empty();
    }
    Optional<Actor> first = at(passage, line, apposition(line, next, line.chunks().size()));
    for (int i = next; i < Math.min(line.chunks().size(), next + 5); i++) {
      boolean joins =
          Actors.isPerson(line, i)
              || line.chunks().get(i) instanceof NounGroup
              || isText(line, i, "and")
              || line.chunks().get(i) instanceof Named;
      if (!joins) {
        break;
      }
      if (Actors.isNamed(line, i)) {
        Optional<Actor> named = at(passage, line, i);
        if (i > next && Actors.isPerson(line, next)) {
          named.ifPresent(who -> topic.isAlso(line, next, who));
        }
        return named;
      }
    }
    return first;
  }

  /** "said he was": whoever follows does something else. */
  private static boolean isSubject(Line line, int chunk) {
    return chunk + 1 < line.chunks().size()
        && line.chunks().get(chunk + 1) instanceof VerbGroup group
        && group.form().isFinite();
  }

  private Optional<Actor> nearest(Passage passage, Line line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_SUBJECT); i--) {
      if (passage.isQuoted(line.startOf(line.chunks().get(i)))) {
        return Optional.empty();
      }
      if (Actors.isPerson(line, i) || Actors.isPronoun(line, i)) {
        return at(passage, line, i);
      }
      if (line.chunks().get(i) instanceof VerbGroup group
          && group.form().isFinite()
          && !group.passive()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the group's director, Ana Ruiz, said": the name after the comma tells more. */
  static int apposition(Line line, int chunk, int end) {
    boolean named = Actors.isNamed(line, chunk);
    for (int i = chunk + 1; !named && i < Math.min(end, chunk + 8); i++) {
      if (Actors.isNamed(line, i) && isComma(line, i - 1)) {
        return i;
      }
      if (line.chunks().get(i) instanceof VerbGroup) {
        return chunk;
      }
    }
    return chunk;
  }

  private static boolean isComma(Line line, int chunk) {
    return isText(line, chunk, ",");
  }

  private static boolean isText(Line line, int chunk, String text) {
    return line.chunks().get(chunk) instanceof Word word && word.token().lower().equals(text);
  }

  static boolean isMark(Line line, int chunk) {
    return isTag(line, chunk, Tag.PUNCTUATION);
  }

  static boolean isTag(Line line, int chunk, Tag tag) {
    return line.chunks().get(chunk).isWord(tag);
  }

  /** Whom a chunk means, none if it is quoted; a pronoun means whom the article speaks of. */
  Optional<Actor> at(Passage passage, Line line, int chunk) {
    if (passage.isQuoted(line.startOf(line.chunks().get(chunk)))) {
      return Optional.empty();
    }
    if (Actors.isPronoun(line, chunk)) {
      String word = line.tokens().get(line.chunks().get(chunk).from()).lower();
      return topic.meant(word, topic.subjectsOf(passage, line.startOf(line.chunks().get(chunk))));
    }
    Optional<Actor> known = topic.known(line, chunk);
    return known.isPresent() ? known : actors.at(line, chunk);
  }
}

package io.dateline.fact.quotation;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actors;
import io.dateline.language.Tag;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.Word;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.Optional;

/** Finds who said what a passage quotes, as far as the passage itself tells. */
final class SpeakerFinder {

  private final Scene scene;
  private final Sayings sayings;
  private final Sayers sayers;

  SpeakerFinder(Scene scene, Actors actors, Sayings sayings, Topic topic) {
    this.scene = scene;
    this.sayings = sayings;
    this.sayers = new Sayers(actors, topic);
  }

  /** Who said a span of the passage. */
  Optional<Attribution> of(Passage passage, Span span) {
    boolean endsWithMark = ",?!".indexOf(scene.text().charAt(span.end() - 1)) >= 0;
    Optional<Attribution> after = saidAfter(passage, span);
    if (endsWithMark && after.isPresent()) {
      return after;
    }
    return saidBefore(passage, span)
        .or(() -> according(passage))
        .or(() -> noun(passage, span))
        .or(() -> after)
        .or(() -> wording(passage, span));
  }

  /** Whose words a passage reports, though it quotes none. */
  Optional<Actor> reported(Passage passage) {
    Span end = new Span(passage.end(), passage.end(), passage.end(), passage.end(), true);
    return saidBefore(passage, end)
        .or(() -> according(passage))
        .map(Attribution::speaker)
        .filter(actor -> actor.kind() == Actor.Kind.PERSON);
  }

  private Optional<Attribution> saidAfter(Passage passage, Span span) {
    for (Line line : passage.lines()) {
      for (int i = 0; i < line.chunks().size(); i++) {
        if (line.startOf(line.chunks().get(i)) < span.to() || !isSaying(passage, line, i)) {
          continue;
        }
        Optional<Actor> who = speakerAfter(passage, line, i, span);
        if (who.isPresent()) {
          return who.map(actor -> new Attribution(actor, sayings.saying()));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind the words: "…," Smith, the mayor, said; "…," said Smith. */
  private Optional<Actor> speakerAfter(Passage passage, Line line, int verb, Span span) {
    boolean follows = verb == 0 || Sayers.isMark(line, verb - 1);
    String lemma = Sayings.lemma(line, verb);
    if (follows && sayings.isInverting(lemma)) {
      Optional<Actor> who = sayers.inverted(passage, line, verb);
      if (who.isPresent()) {
        return who;
      }
    }
    int first = verb;
    for (int i = verb - 1; i >= 0 && line.startOf(line.chunks().get(i)) >= span.to(); i--) {
      boolean other =
          line.chunks().get(i) instanceof VerbGroup group
              && group.form().isFinite()
              && !isRelative(line, i - 1);
      if (other) {
        return clause(line, verb).flatMap(clause -> sayers.ofVerb(passage, line, clause));
      }
      if (Actors.isPerson(line, i)
          || Actors.isPronoun(line, i)
          || line.chunks().get(i) instanceof NounGroup
          || line.chunks().get(i) instanceof Named) {
        first = i;
      }
    }
    Optional<Actor> told =
        first < verb && isNear(line, first, span)
            ? sayers.at(passage, line, Sayers.apposition(line, first, verb))
            : Optional.empty();
    return told.or(
        () -> clause(line, verb).flatMap(clause -> sayers.ofVerb(passage, line, clause)));
  }

  /** Whether nothing but a mark or an adverb stands between the words and a chunk. */
  private boolean isNear(Line line, int chunk, Span span) {
    int i = chunk - 1;
    while (i >= 0 && line.startOf(line.chunks().get(i)) >= span.to()) {
      boolean light =
          line.chunks().get(i) instanceof Word word
              && (word.token().tag() == Tag.PUNCTUATION || word.token().tag() == Tag.ADVERB);
      if (!light) {
        return false;
      }
      i--;
    }
    return true;
  }

  private static boolean isRelative(Line line, int chunk) {
    return chunk >= 0 && Sayers.isTag(line, chunk, Tag.RELATIVE);
  }

  private static Optional<Clause> clause(Line line, int verb) {
    return line.clauses().stream().filter(clause -> clause.at() == verb).findFirst();
  }

  private Optional<Attribution> saidBefore(Passage passage, Span span) {
    for (Line line : passage.lines().reversed()) {
      for (Clause clause : line.clauses().reversed()) {
        if (line.startOf(clause.verb()) < span.from() && isSaying(passage, line, clause.at())) {
          Optional<Actor> who = sayers.ofVerb(passage, line, clause);
          if (who.isPresent()) {
            return who.map(actor -> new Attribution(actor, sayings.saying()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSaying(Passage passage, Line line, int chunk) {
    return sayings.isSaying(Sayings.lemma(line, chunk))
        && !passage.isQuoted(line.startOf(line.chunks().get(chunk)));
  }

  /** Whether a part of the text is a phrase that names a source. */
  private boolean isPhrase(int start, int end) {
    for (String phrase : sayings.according().words("phrase")) {
      if (phrase.length() == end - start
          && scene.text().regionMatches(true, start, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }

  /** "According to the minister, …". */
  private Optional<Attribution> according(Passage passage) {
    for (Line line : passage.lines()) {
      List<Chunk> chunks = line.chunks();
      for (int i = 0; i + 2 < chunks.size(); i++) {
        int start = line.startOf(chunks.get(i));
        boolean cue = !passage.isQuoted(start) && isPhrase(start, line.endOf(chunks.get(i + 1)));
        if (cue) {
          Optional<Actor> who = sayers.at(passage, line, i + 2);
          if (who.isPresent()) {
            return who.map(actor -> new Attribution(actor, sayings.according()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Smith's remark that …", "a call by Smith for …". */
  private Optional<Attribution> noun(Passage passage, Span span) {
    for (Line line : passage.lines()) {
      for (int i = 0; i < line.chunks().size(); i++) {
        if (line.chunks().get(i) instanceof NounGroup group
            && sayings.isSayingNoun(group.lemma())
            && line.startOf(group) < span.from()
            && !passage.isQuoted(line.startOf(group))) {
          Optional<Actor> who = possessor(passage, line, i);
          if (who.isPresent()) {
            return who.map(actor -> new Attribution(actor, sayings.noun()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> possessor(Passage passage, Line line, int noun) {
    if (noun >= 1 && Actors.isPronoun(line, noun - 1)) {
      return sayers.at(passage, line, noun - 1);
    }
    if (noun >= 2 && Sayers.isTag(line, noun - 1, Tag.POSSESSIVE)) {
      return sayers.at(passage, line, noun - 2);
    }
    boolean by =
        noun + 2 < line.chunks().size()
            && line.chunks().get(noun + 1) instanceof Word word
            && (word.token().lower().equals("by") || word.token().lower().equals("from"));
    return by ? sayers.at(passage, line, noun + 2) : Optional.empty();
  }

  /** No verb of saying: whoever does what the clause around the words tells. */
  private Optional<Attribution> wording(Passage passage, Span span) {
    for (Line line : passage.lines().reversed()) {
      for (Clause clause : line.clauses().reversed()) {
        int at = line.startOf(clause.verb());
        if (at < span.from() && !passage.isQuoted(at) && !clause.verb().passive()) {
          Optional<Actor> who =
              sayers.ofVerb(passage, line, clause).filter(a -> a.kind() == Actor.Kind.PERSON);
          if (who.isPresent()) {
            return who.map(actor -> new Attribution(actor, sayings.wording()));
          }
        }
      }
    }
    return Optional.empty();
  }
}

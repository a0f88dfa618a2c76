package io.dateline.fact.quotation;

import io.dateline.fact.rule.FactRule;
import io.dateline.fact.rule.FactRules;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.scene.Line;

/** The words that tell who said something, and those that mark what nobody said. */
final class Sayings {

  private final FactRule saying;
  private final FactRule noun;
  private final FactRule according;
  private final FactRule wording;
  private final FactRule continued;
  private final FactRule title;

  Sayings(FactRules rules) {
    this.saying = rules.get("statement.saying");
    this.noun = rules.get("statement.noun");
    this.according = rules.get("statement.according");
    this.wording = rules.get("statement.wording");
    this.continued = rules.get("statement.continued");
    this.title = rules.get("statement.title");
  }

  boolean isSaying(String lemma) {
    return saying.has("verb", lemma);
  }

  /** Whether the subject may follow the verb: ", said Smith". */
  boolean isInverting(String lemma) {
    return isSaying(lemma) && !saying.has("takes-person", lemma);
  }

  /** The lemma of a chunk that is a verb, or a single word that may be one, else an empty text. */
  static String lemma(Line line, int chunk) {
    Chunk at = line.chunks().get(chunk);
    if (at instanceof VerbGroup verb) {
      return verb.lemma();
    }
    return at instanceof NounGroup group && group.to() - group.from() == 1 && group.plural()
        ? group.lemma()
        : "";
  }

  boolean isSayingNoun(String lemma) {
    return noun.has("noun", lemma);
  }

  /** Whether a word before a quotation marks it as a title or a slogan. */
  boolean isTitleCue(String lower) {
    return title.has("cue", lower);
  }

  FactRule saying() {
    return saying;
  }

  FactRule noun() {
    return noun;
  }

  FactRule according() {
    return according;
  }

  FactRule wording() {
    return wording;
  }

  FactRule continued() {
    return continued;
  }
}

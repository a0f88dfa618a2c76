package io.dateline.language;

import java.util.List;

/** A part of speech, as far as rules need it; the verb forms are those of the Penn Treebank. */
public enum Tag {
  /** A common noun. */
  NOUN,
  /** A word that is part of a name. */
  NAME,
  /** An adjective. */
  ADJECTIVE,
  /** An adverb. */
  ADVERB,
  /** A verb's base form: "to visit". */
  VERB_BASE,
  /** A verb in the present tense: "visits". */
  VERB_PRESENT,
  /** A verb in the past tense: "visited". */
  VERB_PAST,
  /** A past participle: "was invited". */
  VERB_PARTICIPLE,
  /** A present participle or gerund: "visiting". */
  VERB_ING,
  /** A modal verb: "will". */
  MODAL,
  /** An article or another determiner. */
  DETERMINER,
  /** A personal or possessive pronoun. */
  PRONOUN,
  /** A relative or interrogative pronoun or adverb: "who". */
  RELATIVE,
  /** A preposition. */
  PREPOSITION,
  /** A conjunction, coordinating or subordinating. */
  CONJUNCTION,
  /** The infinitive's or the preposition's "to". */
  TO,
  /** A possessive ending: "'s". */
  POSSESSIVE,
  /** A number in digits or words. */
  NUMBER,
  /** A mark of punctuation. */
  PUNCTUATION,
  /** Anything else. */
  OTHER;

  /** All of them in their order. */
  static final List<Tag> ALL = List.of(values());

  /** A bit of its own, for sets of tags. */
  @SuppressWarnings("EnumOrdinal") // the bits are kept in memory only, never stored
  int bit() {
    return 1 << ordinal();
  }

  /** Whether it is a verb that has a tense, or a modal one. */
  public boolean isFinite() {
    return this == VERB_PRESENT || this == VERB_PAST || this == MODAL;
  }

  /** Whether it is a full verb in any form. */
  public boolean isVerb() {
    return switch (this) {
      case VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING -> true;
      default -> false;
    };
  }
}

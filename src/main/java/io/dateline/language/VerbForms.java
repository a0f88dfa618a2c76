package io.dateline.language;

import java.util.List;

/** Tells which form a word has that is a verb where it stands. */
final class VerbForms {

  private VerbForms() {}

  /** The form that a verb has here: a participle after "have" and "be", else finite. */
  static Tag of(Lexicon.Entry entry, List<Token> before) {
    if (entry.can(Tag.VERB_ING)) {
      return Tag.VERB_ING;
    }
    boolean afterAuxiliary =
        EarlierWords.last(before)
            .map(token -> token.lemma().equals("have") || token.lemma().equals("be"))
            .orElse(false);
    if (afterAuxiliary && entry.can(Tag.VERB_PARTICIPLE)) {
      return Tag.VERB_PARTICIPLE;
    }
    if (entry.can(Tag.VERB_PAST)) {
      return Tag.VERB_PAST;
    }
    if (entry.can(Tag.VERB_PARTICIPLE)) {
      return Tag.VERB_PARTICIPLE;
    }
    boolean base =
        entry.can(Tag.VERB_BASE)
            && EarlierWords.last(before)
                .map(
                    token ->
                        token.tag() == Tag.MODAL
                            || token.tag() == Tag.TO
                            || token.lemma().equals("do"))
                .orElse(false);
    return base || !entry.can(Tag.VERB_PRESENT) ? Tag.VERB_BASE : Tag.VERB_PRESENT;
  }

  /** The form after "to" and "will". */
  static Tag base(Lexicon.Entry entry, List<Token> before) {
    return entry.can(Tag.VERB_BASE) ? Tag.VERB_BASE : of(entry, before);
  }

  /** "the visit", "the visiting minister", "the agreed terms". */
  static Tag afterDeterminer(Lexicon.Entry entry, Tag nonVerb) {
    if (nonVerb != Tag.OTHER) {
      return nonVerb;
    }
    return entry.can(Tag.VERB_ING) ? Tag.VERB_ING : Tag.ADJECTIVE;
  }
}

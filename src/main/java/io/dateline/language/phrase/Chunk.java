package io.dateline.language.phrase;

import io.dateline.language.Tag;

/** A piece of a sentence that belongs together, as a range of its tokens. */
public sealed interface Chunk permits VerbGroup, NounGroup, Named, Opaque, Word {

  /** Index of its first token in the sentence. */
  int from();

  /** Index after its last token. */
  int to();

  /** Whether it is a word that belongs to no group, or a mark, written so in small letters. */
  default boolean isWord(String text) {
    return this instanceof Word word && word.token().lower().equals(text);
  }

  /** Whether it is a word that belongs to no group, of a part of speech. */
  default boolean isWord(Tag tag) {
    return this instanceof Word word && word.token().tag() == tag;
  }

  /** Whether it can open a relative clause: "who", "which", "that". */
  default boolean isRelative() {
    return isWord(Tag.RELATIVE) || isWord("that");
  }
}

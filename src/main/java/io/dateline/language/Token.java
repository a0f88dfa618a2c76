package io.dateline.language;

import java.util.Locale;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param text the characters as they stand in the article, but for a space after a broken hyphen
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character, in UTF-16 code units
 * @param tag the part of speech
 * @param lemma the form a dictionary lists, in lower case: {@code visit} for "visited"
 */
public record Token(String text, int start, int end, Tag tag, String lemma) {

  /** The text in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}

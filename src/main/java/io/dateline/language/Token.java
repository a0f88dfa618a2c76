package io.dateline.language;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param text the characters as they stand in the article, but for a space after a broken hyphen
 * @param lower the text in lower case, which most rules ask for
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character, in UTF-16 code units
 * @param tag the part of speech
 * @param lemma the form a dictionary lists, in lower case: {@code visit} for "visited"
 */
public record Token(String text, String lower, int start, int end, Tag tag, String lemma) {

  /** Whether it is the name of a day of the week, written out. */
  public boolean isWeekday() {
    return switch (lower) {
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      default -> false;
    };
  }

  /** The same word as another part of speech. */
  Token tagged(Tag other, String otherLemma) {
    return new Token(text, lower, start, end, other, otherLemma);
  }
}

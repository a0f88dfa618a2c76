package io.dateline.language;

/**
 * A piece of an article's text, word for word, with the place where it stands.
 *
 * @param text exactly the characters from {@code start} to {@code end} of the article's text
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character, in UTF-16 code units
 */
public record Quote(String text, int start, int end) {

  /** Checks that the offsets fit the text. */
  public Quote {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "a quote of %d characters cannot span %d to %d".formatted(text.length(), start, end));
    }
  }

  /** Whether another quote of the same text is the same piece of it. */
  public boolean standsWhere(Quote other) {
    return start == other.start && end == other.end;
  }

  /** Cuts the quote from {@code start} to {@code end} out of the text it stands in. */
  public static Quote of(String text, int start, int end) {
    return new Quote(text.substring(start, end), start, end);
  }
}

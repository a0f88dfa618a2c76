package io.dateline.diary;

import io.dateline.language.Quote;
import java.util.List;

/**
 * Words of an article that prove a visit, and the sentence they stand in as far as it is known.
 *
 * @param sentence the sentence; the words alone, where the record does not keep their sentence
 * @param start offset of the words in the sentence, in UTF-16 code units
 * @param end offset after the words in the sentence
 */
public record Evidence(String sentence, int start, int end) {

  /** Checks that the words lie within the sentence. */
  public Evidence {
    if (start < 0 || end < start || end > sentence.length()) {
      throw new IllegalArgumentException(
          "evidence from %d to %d does not lie in a sentence of %d characters"
              .formatted(start, end, sentence.length()));
    }
  }

  /** Words without the sentence around them. */
  public static Evidence of(String words) {
    return new Evidence(words, 0, words.length());
  }

  /** Words within that of the sentences that holds them, or alone. */
  static Evidence of(Quote words, List<Quote> sentences) {
    return sentences.stream()
        .filter(s -> s.start() <= words.start() && s.end() >= words.end())
        .findFirst()
        .map(s -> new Evidence(s.text(), words.start() - s.start(), words.end() - s.start()))
        .orElseGet(() -> of(words.text()));
  }

  /** The words. */
  public String text() {
    return sentence.substring(start, end);
  }
}

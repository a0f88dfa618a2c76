package io.dateline.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text that is far longer than any news report: a live page of a whole week, a collection
 * in one file. Who "he" is and which visit "the visit" means is sought within a stretch, so that
 * the time a text takes grows with its length and no faster.
 */
final class Stretches {

  /** Longer than the longest reports that newspapers print. */
  private static final int LONGEST = 60_000;

  private static final int USUAL = 30_000;

  private Stretches() {}

  /**
   * Where the stretches of a text begin, the first at 0.
   *
   * @param bodyStart where the body begins, which stays with what comes before it
   */
  static List<Integer> starts(String text, int bodyStart) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    int start = 0;
    while (text.length() - start > LONGEST) {
      start = end(text, Math.max(start, bodyStart) + USUAL);
      if (start >= text.length()) {
        break;
      }
      starts.add(start);
    }
    return starts;
  }

  /** The first end of a paragraph, failing that of a sentence or a word, from a place on. */
  private static int end(String text, int from) {
    for (String mark : List.of("\n\n", ". ", " ")) {
      int at = text.indexOf(mark, from, Math.min(text.length(), from + USUAL));
      if (at >= 0) {
        return at + mark.length();
      }
    }
    int end = Math.min(text.length(), from + USUAL);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }
}

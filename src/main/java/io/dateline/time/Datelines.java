package io.dateline.time;

import java.util.regex.Pattern;

/**
 * Tells the date of a dateline, the line that says where and when a report was filed: "TOKYO, March
 * 27 (Kyodo) -".
 */
final class Datelines {

  private static final int LONGEST_PLACE = 80;
  private static final int LONGEST_AGENCY = 40;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

  private Datelines() {}

  /** Whether the words from offset {@code from} to {@code to} are the date of a dateline. */
  static boolean contains(String text, int from, int to) {
    int start = text.lastIndexOf('\n', from) + 1;
    return from - start > 2
        && from - start <= LONGEST_PLACE
        && isPlace(text.substring(start, from))
        && endsWithDash(text, to);
  }

  /** A place begins with a word in capitals and has no word in lower case of any length. */
  private static boolean isPlace(String before) {
    String[] words = NO_WORD.split(before.strip(), -1);
    boolean capitals = false;
    for (String word : words) {
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
      capitals |= word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }
    return capitals;
  }

  private static boolean endsWithDash(String text, int to) {
    int at = skip(text, to, " .,");
    if (at < text.length() && text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      if (close < 0 || close - at > LONGEST_AGENCY) {
        return false;
      }
      at = skip(text, close + 1, " ");
    }
    return at < text.length() && "-–—_:".indexOf(text.charAt(at)) >= 0;
  }

  private static int skip(String text, int from, String blanks) {
    int at = from;
    while (at < text.length() && blanks.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}

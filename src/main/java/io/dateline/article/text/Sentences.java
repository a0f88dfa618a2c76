package io.dateline.article.text;

/** Rough bounds of sentences, as far as leaving some of them out needs them. */
final class Sentences {

  private Sentences() {}

  /** Where the sentence that begins at a place ends, the space after it included. */
  static int end(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      if (isEnd(text, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether one sentence ends and another begins at a place. */
  private static boolean isEnd(String text, int at) {
    if (text.charAt(at - 1) != ' ' || at >= text.length()) {
      return false;
    }
    int next = text.codePointAt(at);
    boolean opens =
        Character.isUpperCase(next) || Character.isDigit(next) || "\"“‘'#@".indexOf(next) >= 0;
    int last = at - 2;
    while (last > 0 && "\"”’')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return opens
        && last > 0
        && ".!?…".indexOf(text.charAt(last)) >= 0
        && !isAbbreviated(text, last);
  }

  private static boolean isAbbreviated(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = stop - start;
    boolean capital = length > 0 && Character.isUpperCase(text.charAt(start));
    return capital && (length == 1 || (length <= 3 && isTitle(text.substring(start, stop))));
  }

  private static boolean isTitle(String word) {
    return switch (word) {
      case "Mr", "Mrs", "Ms", "Dr", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "St", "Jr" -> true;
      default -> false;
    };
  }
}

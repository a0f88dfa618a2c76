package io.dateline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a hyphen that glues two words of a damaged text from one inside a word. */
final class GluedWords {

  private static final int LONGEST = 5;

  private final Map<String, String> sides = new HashMap<>();
  private final Lexicon lexicon;

  GluedWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (List<String> row : Resources.table(GluedWords.class, "glued-words.tsv")) {
      sides.put(row.get(0), row.get(1));
    }
  }

  /** Whether the hyphen behind a word that begins at {@code start} parts it from the next word. */
  boolean parts(String text, int start, int hyphen, int to) {
    int end = wordEnd(text, hyphen + 1, to);
    boolean more = end < to && text.charAt(end) == '-';
    if (end == hyphen + 1 || more) {
      return false;
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    boolean next = Character.isUpperCase(text.charAt(hyphen + 1));
    if (capital == next) {
      return false;
    }
    return capital ? behind(text, start, hyphen, end) : before(text, start, hyphen);
  }

  private boolean behind(String text, int start, int hyphen, int end) {
    return switch (side(text, hyphen + 1, end)) {
      case "behind", "both" -> true;
      case "name" -> !lexicon.knows(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  private boolean before(String text, int start, int hyphen) {
    return switch (side(text, start, hyphen)) {
      case "before", "both" -> true;
      default -> false;
    };
  }

  /**
   * Whether a dash behind a space is glued to a word that goes on with the clause: "Smith -has".
   */
  boolean opens(String text, int dash, int to) {
    int end = wordEnd(text, dash + 1, to);
    return end > dash + 1 && !side(text, dash + 1, end).isEmpty();
  }

  private String side(String text, int from, int to) {
    return to - from > LONGEST ? "" : sides.getOrDefault(text.substring(from, to), "");
  }

  private static int wordEnd(String text, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

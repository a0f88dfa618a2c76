package io.dateline.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the words in the class, id and role of an element, by which pages name their parts. */
final class Names {

  /** The attributes with names in them. */
  static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "itemprop", "data-component", "data-module", "data-testid");

  private static final int LONGEST = 400;

  private Names() {}

  /**
   * The words of the names in an attribute's value in lower case, single ("share", "bar") and as
   * pairs of neighbours ("share-bar"), cut at hyphens, underscores and humps.
   */
  static Set<String> in(String value) {
    Set<String> words = new HashSet<>();
    String name = value.substring(0, Math.min(value.length(), LONGEST));
    String previous = "";
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (letter && !hump) {
        continue;
      }
      if (i > start) {
        String word = name.substring(start, i).toLowerCase(Locale.ROOT);
        words.add(word);
        if (!previous.isEmpty()) {
          words.add(previous + "-" + word);
        }
        previous = word;
      }
      if (i < name.length() && Character.isWhitespace(name.charAt(i))) {
        previous = "";
      }
      start = hump ? i : i + 1;
    }
    return words;
  }
}

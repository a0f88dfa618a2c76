package io.dateline.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the words in the class, id and role of an element, by which pages name their parts. */
final class Names {

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "itemprop", "data-component", "data-module", "data-testid");
  private static final int LONGEST = 400;

  private Names() {}

  /**
   * The words of an element's names in lower case, single ("share", "bar") and as pairs of
   * neighbours ("share-bar"), cut at hyphens, underscores and humps.
   */
  static Set<String> of(Element element) {
    Set<String> words = new HashSet<>();
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        split(value.substring(0, Math.min(value.length(), LONGEST)), words);
      }
    }
    return words;
  }

  private static void split(String name, Set<String> words) {
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
  }
}

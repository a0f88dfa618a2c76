package io.dateline.fact.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what somebody said from titles, slogans and single terms between quotation marks. */
final class Plausible {

  private static final int FEWEST_WORDS = 4;
  private static final int LOOK_BACK = 40;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SPACES_AND_COMMAS = Pattern.compile("[\\s,]+");

  /** Words that a title writes small. */
  private static final Set<String> LIGHT =
      Set.of(
          "a", "an", "the", "of", "and", "or", "but", "in", "on", "at", "to", "for", "by", "from",
          "with", "as");

  private final String text;
  private final Sayings sayings;

  Plausible(String text, Sayings sayings) {
    this.text = text;
    this.sayings = sayings;
  }

  boolean isStatement(Span span) {
    int real = 0;
    int capitals = 0;
    int small = 0;
    for (String word : SPACES.split(text.substring(span.start(), span.end()), -1)) {
      int first = first(word);
      if (first != 0) {
        real++;
        boolean capital = Character.isUpperCase(first);
        capitals += capital ? 1 : 0;
        small += capital || LIGHT.contains(word) ? 0 : 1;
      }
    }
    boolean title = capitals >= 2 && small == 0;
    return real >= FEWEST_WORDS && !title && !isCued(span);
  }

  /** The first letter or digit of a word; 0 if it has none. */
  private static int first(String word) {
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      int c = word.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return c;
      }
    }
    return 0;
  }

  /** Whether one of the two words before the mark says that a title or a slogan follows. */
  private boolean isCued(Span span) {
    String before = text.substring(Math.max(0, span.from() - LOOK_BACK), span.from()).strip();
    String[] words = SPACES_AND_COMMAS.split(before, -1);
    for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
      if (sayings.isTitleCue(words[i].toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}

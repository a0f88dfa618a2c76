package io.dateline.article.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a headline from a first sentence in text that does not mark its title. */
public final class Headlines {

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 28;
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b\\p{Lu}|\\b\\p{Lu}\\.\\p{Lu}|\\bInc|\\bCo|\\bJr|\\bSr|\\bLtd)\\.[\"'”’)]*$|[;:,]$");

  private Headlines() {}

  /**
   * The same article, its first paragraph made its title if it has none and that paragraph is one:
   * short, not a sentence with its full stop, no dateline, and with a longer paragraph after it.
   */
  static Draft lift(Draft draft) {
    List<String> paragraphs = draft.paragraphs();
    if (!draft.title().isEmpty() || paragraphs.size() < 2) {
      return draft;
    }
    String first = paragraphs.getFirst();
    List<String> rest = paragraphs.subList(1, paragraphs.size());
    boolean opens =
        looksLikeOne(first) && rest.stream().limit(3).anyMatch(p -> p.length() > first.length());
    return opens ? draft.withText(first, rest) : draft;
  }

  /** Whether a line could be a headline by its own looks. */
  public static boolean looksLikeOne(String line) {
    return line.length() <= LONGEST
        && words(line) <= MOST_WORDS
        && line.codePoints().anyMatch(Character::isLetter)
        && !SENTENCE_END.matcher(line).find()
        && Dateline.of(line).isEmpty();
  }

  private static int words(String line) {
    return line.split(" ").length;
  }
}

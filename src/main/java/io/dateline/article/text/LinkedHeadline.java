package io.dateline.article.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a headline ends that a page links to in the midst of its text ("READ MORE: Talks end
 * without a deal The minister said"), when the line breaks around it are lost.
 */
final class LinkedHeadline {

  private static final int LONGEST = 140;
  private static final int FEWEST_WORDS = 3;

  /** Words in upper case that open a sentence far more often than they stand inside a headline. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "He",
          "She",
          "It",
          "They",
          "But",
          "However",
          "And",
          "His",
          "Her",
          "Their",
          "This",
          "That",
          "These",
          "There",
          "Meanwhile",
          "Earlier",
          "Last",
          "While",
          "After",
          "Although",
          "Since",
          "Under",
          "As",
          "According",
          "Both",
          "Some",
          "Many",
          "Mr",
          "Mrs",
          "Ms",
          "We",
          "I",
          "For",
          "When",
          "If",
          "Also",
          "Despite",
          "Speaking",
          "During");

  private static final String NAMED =
      "^(?:\\p{Lu}\\S+ ){1,3}?\\p{Lu}[^ ,]+, (?:an?|the|another|who|which)\\b";

  /** Somebody introduced, which a sentence does and a headline does not. */
  private static final Pattern APPOSITION = Pattern.compile(NAMED);

  /** A clause of running text has such a verb soon; headlines leave it out. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "^(?:\\S+ ){1,7}(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|"
              + "must|should|did|does|do|said|says|told|which|who)\\b"
              + "|"
              + NAMED
              + "|^\\p{Lu}\\S* \\p{Ll}+ \\p{Ll}");

  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "(?:^|\\s)(?:in|on|at|of|to|for|from|with|by|and|or|as|over|the|a|an|vs|into|after|"
              + "against|between|near|under|about|is|are|was|will|&)$");

  private LinkedHeadline() {}

  /** Where the headline that begins at {@code from} ends; at the text's end if nothing shows it. */
  static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int words = 0;
    int weak = -1;
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) != ' ') {
        continue;
      }
      words++;
      if (words < FEWEST_WORDS || i + 1 >= text.length()) {
        continue;
      }
      String before = text.substring(from, i);
      String after = text.substring(i + 1, Math.min(text.length(), i + 1 + LONGEST));
      if ((".!?".indexOf(text.charAt(i - 1)) >= 0 && startsUpper(after)) || opens(before, after)) {
        return i + 1;
      }
      if (weak < 0 && continuesAsClause(before, after)) {
        weak = i + 1;
      }
    }
    if (weak >= 0) {
      return weak;
    }
    return limit == text.length() ? limit : from;
  }

  private static boolean startsUpper(String after) {
    return Character.isUpperCase(after.codePointAt(0)) || "\"“".indexOf(after.charAt(0)) >= 0;
  }

  private static boolean opens(String before, String after) {
    if (PLACE_BEFORE.matcher(before).find() || before.endsWith(",") || before.endsWith("-")) {
      return false;
    }
    if ("\"“".indexOf(after.charAt(0)) >= 0) {
      return true;
    }
    int space = after.indexOf(' ');
    String word = space < 0 ? after : after.substring(0, space);
    return OPENERS.contains(word.replaceAll("[,.]$", ""));
  }

  private static boolean continuesAsClause(String before, String after) {
    if (!startsUpper(after) || PLACE_BEFORE.matcher(before).find() || before.endsWith(",")) {
      return false;
    }
    int space = before.lastIndexOf(' ');
    char lastWord = before.charAt(space + 1);
    boolean headlineGoesOn = Character.isUpperCase(lastWord) && !APPOSITION.matcher(after).find();
    return !headlineGoesOn && CLAUSE.matcher(after).find();
  }
}

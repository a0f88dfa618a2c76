package io.dateline.language;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English verbs and nouns. */
public final class Inflection {

  private Inflection() {}

  /** "visit" to "visits", "reach" to "reaches", "carry" to "carries". */
  public static String withS(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh")
            || word.endsWith("go")
            || word.endsWith("do");
    return word + (hissing ? "es" : "s");
  }

  /** "visit" to "visiting", "make" to "making"; both spellings where a consonant may double. */
  static List<String> withIng(String verb) {
    List<String> forms = new ArrayList<>(2);
    if (verb.endsWith("ie")) {
      forms.add(verb.substring(0, verb.length() - 2) + "ying");
    } else if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be")) {
      forms.add(verb.substring(0, verb.length() - 1) + "ing");
    } else {
      forms.add(verb + "ing");
    }
    if (mayDouble(verb)) {
      forms.add(verb + verb.charAt(verb.length() - 1) + "ing");
    }
    return forms;
  }

  /** "visit" to "visited", "arrive" to "arrived"; both spellings where a consonant may double. */
  static List<String> withEd(String verb) {
    List<String> forms = new ArrayList<>(2);
    if (verb.endsWith("e")) {
      forms.add(verb + "d");
    } else if (endsInConsonantAndY(verb)) {
      forms.add(verb.substring(0, verb.length() - 1) + "ied");
    } else {
      forms.add(verb + "ed");
    }
    if (mayDouble(verb)) {
      forms.add(verb + verb.charAt(verb.length() - 1) + "ed");
    }
    return forms;
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2));
  }

  private static boolean mayDouble(String verb) {
    int n = verb.length();
    return n > 2
        && !isVowel(verb.charAt(n - 1))
        && "wxy".indexOf(verb.charAt(n - 1)) < 0
        && isVowel(verb.charAt(n - 2))
        && !isVowel(verb.charAt(n - 3));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}

package io.dateline.language.people;

import java.util.List;

/** Whether two names can be one person's. */
final class NameMatch {

  private NameMatch() {}

  /**
   * Whether one name is a shorter form of the other: a surname, a given name, or the same name with
   * an initial left out. Two given names before one surname are two people.
   */
  static boolean same(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    if (isSubsequence(shorter, longer)) {
      return shorter.size() > 1 || isName(shorter.getFirst());
    }
    return shorter.size() > 1
        && shorter.getLast().equals(longer.getLast())
        && shorter.getFirst().equals(longer.getFirst());
  }

  /** "Masri" is "al-Masri". */
  private static boolean isWord(String shorter, String word) {
    int hyphen = word.indexOf('-');
    return word.equals(shorter)
        || (hyphen == 2
            && Character.toLowerCase(word.charAt(1)) == 'l'
            && word.endsWith(shorter)
            && word.length() == shorter.length() + 3);
  }

  private static boolean isName(String word) {
    return word.length() > 1 && !word.endsWith(".");
  }

  private static boolean isSubsequence(List<String> shorter, List<String> longer) {
    int i = 0;
    for (String word : longer) {
      if (i < shorter.size() && isWord(shorter.get(i), word)) {
        i++;
      }
    }
    return i == shorter.size();
  }
}

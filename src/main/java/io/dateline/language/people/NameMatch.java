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

  private static boolean isName(String word) {
    return word.length() > 1 && !word.endsWith(".");
  }

  private static boolean isSubsequence(List<String> shorter, List<String> longer) {
    int i = 0;
    for (String word : longer) {
      if (i < shorter.size() && shorter.get(i).equals(word)) {
        i++;
      }
    }
    return i == shorter.size();
  }
}

package io.dateline.time.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the words that rules and tables are made of; all other words are alike to them. */
final class Dictionary {

  /** The number of every word that no rule and no table has. */
  static final int UNKNOWN = 0;

  private static final int NUMBER = 1;
  private static final int ORDINAL = 2;
  private static final int DECADE = 3;

  private final Map<String, Integer> words = new HashMap<>(2048);

  /** The number of a word or mark in lower case; a new one if it has none. */
  int learn(String word) {
    return words.computeIfAbsent(word, w -> words.size() + DECADE + 1);
  }

  /** How many numbers are taken. */
  int size() {
    return words.size() + DECADE + 1;
  }

  static int ofKind(Atom.Kind kind) {
    return switch (kind) {
      case NUMBER -> NUMBER;
      case ORDINAL -> ORDINAL;
      case DECADE -> DECADE;
      default -> UNKNOWN;
    };
  }

  /** The numbers of the atoms of a text. */
  int[] read(List<Atom> text) {
    int[] numbers = new int[text.size()];
    for (int i = 0; i < numbers.length; i++) {
      Atom atom = text.get(i);
      int kind = ofKind(atom.kind());
      numbers[i] = kind == UNKNOWN ? words.getOrDefault(atom.lower(), UNKNOWN) : kind;
    }
    return numbers;
  }
}

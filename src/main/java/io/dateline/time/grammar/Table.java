package io.dateline.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words with values. An entry that is written with a capital is found only with a capital; one
 * written with a full stop at its end is found with and without it.
 */
final class Table {

  private record Entry(List<Atom> atoms, boolean dotted, String value) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  void add(String entry, String value) {
    boolean dotted = entry.endsWith(".") && entry.length() > 1;
    String bare = dotted ? entry.substring(0, entry.length() - 1) : entry;
    words.add(bare.toLowerCase(Locale.ROOT));
    List<Atom> atoms = Atomizer.cut(bare, 0, bare.length());
    byFirstWord
        .computeIfAbsent(atoms.getFirst().lower(), w -> new ArrayList<>(1))
        .add(new Entry(atoms, dotted, value));
  }

  boolean hasWord(String word) {
    return words.contains(word);
  }

  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** The entries that stand in the text from this atom on. */
  List<Node> at(List<Atom> text, int from) {
    List<Node> nodes = new ArrayList<>(2);
    for (Entry entry : byFirstWord.getOrDefault(text.get(from).lower(), List.of())) {
      int to = from + entry.atoms.size();
      if (to > text.size() || !matches(entry, text, from)) {
        continue;
      }
      if (entry.dotted && to < text.size() && isFullStop(text, to)) {
        to++;
      }
      nodes.add(new Node.Leaf(entry.value, from, to));
    }
    return nodes;
  }

  private static boolean matches(Entry entry, List<Atom> text, int from) {
    for (int i = 0; i < entry.atoms.size(); i++) {
      Atom wanted = entry.atoms.get(i);
      Atom found = text.get(from + i);
      if (!wanted.lower().equals(found.lower()) || (wanted.capital() && !found.capital())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFullStop(List<Atom> text, int at) {
    return text.get(at).is(".") && text.get(at - 1).end() == text.get(at).start();
  }

  @Override
  public String toString() {
    return String.join(", ", byFirstWord.keySet()).toLowerCase(Locale.ROOT);
  }
}

package io.dateline.time.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  private record Entry(
      List<Integer> numbers, List<Atom> atoms, boolean dotted, int stop, String value) {}

  private final Map<Integer, List<Entry>> byFirstWord = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  void add(String entry, String value, Dictionary dictionary) {
    boolean dotted = entry.endsWith(".") && entry.length() > 1;
    String bare = dotted ? entry.substring(0, entry.length() - 1) : entry;
    List<Atom> atoms = Atomizer.cut(bare, 0, bare.length());
    for (Atom atom : atoms) {
      if (Dictionary.ofKind(atom.kind()) == Dictionary.UNKNOWN) {
        dictionary.learn(atom.lower());
      }
    }
    List<Integer> numbers = Arrays.stream(dictionary.read(atoms)).boxed().toList();
    words.add(bare.toLowerCase(Locale.ROOT));
    byFirstWord
        .computeIfAbsent(numbers.getFirst(), w -> new ArrayList<>(1))
        .add(new Entry(numbers, atoms, dotted, dictionary.learn("."), value));
  }

  boolean hasWord(String word) {
    return words.contains(word);
  }

  Set<Integer> firstWords() {
    return byFirstWord.keySet();
  }

  /** Adds what can follow the first word; the unknown word if an entry is that word alone. */
  void addSeconds(int first, BitSet seconds) {
    for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
      seconds.set(entry.numbers.size() == 1 ? Dictionary.UNKNOWN : entry.numbers.get(1));
      if (entry.numbers.size() == 1 && entry.dotted) {
        seconds.set(entry.stop);
      }
    }
  }

  /** Adds the entries that stand in the text from this atom on. */
  void addMatches(List<Atom> text, int[] numbers, int from, List<Node> nodes) {
    for (Entry entry : byFirstWord.getOrDefault(numbers[from], List.of())) {
      int to = from + entry.numbers.size();
      if (to > numbers.length || !matches(entry, text, numbers, from)) {
        continue;
      }
      boolean stop = entry.dotted && to < text.size() && isFullStop(text, to);
      nodes.add(new Node.Leaf(entry.value, from, stop ? to + 1 : to));
    }
  }

  private static boolean matches(Entry entry, List<Atom> text, int[] numbers, int from) {
    for (int i = 0; i < entry.numbers.size(); i++) {
      if (entry.numbers.get(i) != numbers[from + i]
          || (entry.atoms.get(i).capital() && !text.get(from + i).capital())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFullStop(List<Atom> text, int at) {
    return text.get(at).is(".") && text.get(at - 1).end() == text.get(at).start();
  }
}

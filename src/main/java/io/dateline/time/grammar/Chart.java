package io.dateline.time.grammar;

import io.dateline.time.grammar.Step.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the matches of a grammar in one text, each place and category only once. */
public final class Chart {

  private final Compiler grammar;
  private final List<Atom> text;
  private final int[] numbers;
  private final @Nullable Known[] known;

  /** The matches of one category at a place, before those of others that were asked for earlier. */
  private record Known(int category, List<Node> nodes, @Nullable Known others) {}

  /** What a variable was bound to, before what was bound earlier. */
  private record Binding(String variable, Node node, @Nullable Binding before) {}

  Chart(Compiler grammar, List<Atom> text) {
    this.grammar = grammar;
    this.text = List.copyOf(text);
    this.numbers = grammar.read(this.text);
    this.known = new Known[numbers.length];
  }

  /**
   * The matches of a category from this atom on, the longest first; of two with the same words the
   * one whose rule stands first.
   */
  public List<Node> at(String category, int from) {
    return at(grammar.categoryOf(category), from);
  }

  private List<Node> at(int category, int from) {
    if (from >= numbers.length || numbers[from] == Dictionary.UNKNOWN) {
      return List.of();
    }
    int next = from + 1 < numbers.length ? numbers[from + 1] : Dictionary.UNKNOWN;
    if (!grammar.allows(category, numbers[from], next)) {
      return List.of();
    }
    for (Known done = known[from]; done != null; done = done.others()) {
      if (done.category() == category) {
        return done.nodes();
      }
    }
    List<Node> nodes = find(category, from);
    known[from] = new Known(category, nodes, known[from]);
    return nodes;
  }

  private List<Node> find(int category, int from) {
    List<Node> nodes = new ArrayList<>(0);
    Optional<Table> table = grammar.table(category);
    if (table.isPresent()) {
      table.get().addMatches(text, numbers, from, nodes);
    }
    List<Sequence> candidates = grammar.candidates(category, numbers[from]);
    for (int i = 0; i < candidates.size(); i++) {
      Sequence candidate = candidates.get(i);
      match(
          candidate.steps(), 0, from, null, (to, bound) -> add(candidate, from, to, bound, nodes));
    }
    if (nodes.size() > 1) {
      nodes.sort((a, b) -> b.to() - a.to());
    }
    return nodes.isEmpty() ? List.of() : nodes;
  }

  private static void add(
      Sequence sequence, int from, int to, @Nullable Binding bound, List<Node> nodes) {
    for (Node node : nodes) {
      if (node.to() == to) {
        return;
      }
    }
    Map<String, Node> parts = new HashMap<>(4);
    for (Binding binding = bound; binding != null; binding = binding.before()) {
      parts.putIfAbsent(binding.variable(), binding.node());
    }
    nodes.add(new Node.Tree(sequence.rule(), Map.copyOf(parts), from, to));
  }

  /** What becomes of a match: where it ends, and what its variables are bound to. */
  private interface Found {
    void accept(int to, @Nullable Binding bound);
  }

  private void match(List<Step> sequence, int next, int at, @Nullable Binding bound, Found found) {
    if (next == sequence.size()) {
      found.accept(at, bound);
      return;
    }
    switch (sequence.get(next)) {
      case Step.Word word -> {
        if (at < numbers.length && numbers[at] == word.word()) {
          match(sequence, next + 1, at + 1, bound, found);
        }
      }
      case Step.Digits digits -> {
        if (at < numbers.length && numbers[at] == digits.kind() && fits(digits, text.get(at))) {
          String value = Integer.toString(text.get(at).value());
          Binding binding = new Binding(digits.variable(), new Node.Leaf(value, at, at + 1), bound);
          match(sequence, next + 1, at + 1, binding, found);
        }
      }
      case Step.Category category -> {
        List<Node> nodes = at(category.category(), at);
        for (int i = 0; i < nodes.size(); i++) {
          Node node = nodes.get(i);
          Binding binding = new Binding(category.variable(), node, bound);
          match(sequence, next + 1, node.to(), binding, found);
        }
      }
      case Step.Choice choice -> {
        Found whole = (to, inside) -> match(sequence, next + 1, to, inside, found);
        List<List<Step>> options = choice.sequences();
        for (int i = 0; i < options.size(); i++) {
          match(options.get(i), 0, at, bound, whole);
        }
      }
    }
  }

  private static boolean fits(Step.Digits digits, Atom atom) {
    return atom.value() >= digits.low() && atom.value() <= digits.high();
  }
}

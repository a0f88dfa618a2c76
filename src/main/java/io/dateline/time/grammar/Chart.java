package io.dateline.time.grammar;

import io.dateline.time.grammar.Step.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds the matches of a grammar in one text, each place and category only once. */
public final class Chart {

  private final Compiler grammar;
  private final List<Atom> text;
  private final int[] numbers;
  private final Map<Integer, List<Node>> known = new HashMap<>();

  Chart(Compiler grammar, List<Atom> text) {
    this.grammar = grammar;
    this.text = List.copyOf(text);
    this.numbers = grammar.read(this.text);
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
    int place = from * grammar.categories() + category;
    List<Node> done = known.get(place);
    if (done == null) {
      done = find(category, from);
      known.put(place, done);
    }
    return done;
  }

  private List<Node> find(int category, int from) {
    List<Node> nodes = new ArrayList<>(2);
    grammar.table(category).ifPresent(t -> t.addMatches(text, numbers, from, nodes));
    for (Sequence candidate : grammar.candidates(category, numbers[from])) {
      match(candidate, from, nodes);
    }
    if (nodes.size() > 1) {
      nodes.sort((a, b) -> b.to() - a.to());
    }
    return nodes.isEmpty() ? List.of() : nodes;
  }

  private void match(Sequence sequence, int from, List<Node> nodes) {
    Map<String, Node> bound = new HashMap<>(4);
    match(
        sequence.steps(),
        0,
        from,
        bound,
        to -> {
          for (Node node : nodes) {
            if (node.to() == to) {
              return;
            }
          }
          nodes.add(new Node.Tree(sequence.rule(), Map.copyOf(bound), from, to));
        });
  }

  private void match(
      List<Step> sequence, int next, int at, Map<String, Node> bound, IntConsumer found) {
    if (next == sequence.size()) {
      found.accept(at);
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
          Node leaf = new Node.Leaf(value, at, at + 1);
          bind(digits.variable(), leaf, bound, sequence, next, found);
        }
      }
      case Step.Category category -> {
        for (Node node : at(category.category(), at)) {
          bind(category.variable(), node, bound, sequence, next, found);
        }
      }
      case Step.Choice choice -> {
        for (List<Step> option : choice.sequences()) {
          match(option, 0, at, bound, to -> match(sequence, next + 1, to, bound, found));
        }
      }
    }
  }

  private void bind(
      String variable,
      Node node,
      Map<String, Node> bound,
      List<Step> sequence,
      int next,
      IntConsumer found) {
    Node before = bound.put(variable, node);
    match(sequence, next + 1, node.to(), bound, found);
    if (before == null) {
      bound.remove(variable);
    } else {
      bound.put(variable, before);
    }
  }

  private static boolean fits(Step.Digits digits, Atom atom) {
    return atom.value() >= digits.low() && atom.value() <= digits.high();
  }
}

package io.dateline.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds the matches of a grammar in one text, each place and category only once. */
public final class Chart {

  private final Grammar grammar;
  private final List<Atom> text;
  private final Map<String, Map<Integer, List<Node>>> known = new HashMap<>();

  Chart(Grammar grammar, List<Atom> text) {
    this.grammar = grammar;
    this.text = List.copyOf(text);
  }

  /**
   * The matches of a category from this atom on, the longest first; of two with the same words the
   * one whose rule stands first.
   */
  public List<Node> at(String category, int from) {
    if (from >= text.size()) {
      return List.of();
    }
    Map<Integer, List<Node>> places = known.computeIfAbsent(category, c -> new HashMap<>());
    List<Node> done = places.get(from);
    if (done == null) {
      done = find(category, from);
      places.put(from, done);
    }
    return done;
  }

  private List<Node> find(String category, int from) {
    List<Node> nodes = new ArrayList<>(grammar.entries(category, text, from));
    for (Rule rule : grammar.candidates(category, text.get(from))) {
      match(rule, from, nodes);
    }
    nodes.sort((a, b) -> b.to() - a.to());
    return nodes;
  }

  private void match(Rule rule, int from, List<Node> nodes) {
    Map<String, Node> bound = new HashMap<>();
    match(
        rule.pattern().elements(),
        0,
        from,
        bound,
        to -> {
          if (nodes.stream().noneMatch(n -> n.to() == to)) {
            nodes.add(new Node.Tree(rule, Map.copyOf(bound), from, to));
          }
        });
  }

  private void match(
      List<Element> sequence, int next, int at, Map<String, Node> bound, IntConsumer found) {
    if (next == sequence.size()) {
      found.accept(at);
      return;
    }
    IntConsumer rest = to -> match(sequence, next + 1, to, bound, found);
    switch (sequence.get(next)) {
      case Element.Choice choice -> {
        for (List<Element> option : choice.sequences()) {
          match(option, 0, at, bound, rest);
        }
      }
      case Element.Literal literal -> {
        if (at < text.size() && literal.words().contains(text.get(at).lower())) {
          rest.accept(at + 1);
        }
      }
      case Element.Digits digits -> {
        if (at < text.size() && fits(digits, text.get(at))) {
          String value = Integer.toString(text.get(at).value());
          bind(digits.variable(), new Node.Leaf(value, at, at + 1), bound, rest);
        }
      }
      case Element.Reference reference -> {
        for (Node node : at(reference.category(), at)) {
          bind(reference.variable(), node, bound, rest);
        }
      }
    }
  }

  private static void bind(String variable, Node node, Map<String, Node> bound, IntConsumer rest) {
    Node before = bound.put(variable, node);
    rest.accept(node.to());
    if (before == null) {
      bound.remove(variable);
    } else {
      bound.put(variable, before);
    }
  }

  private static boolean fits(Element.Digits digits, Atom atom) {
    return atom.kind() == digits.kind()
        && atom.value() >= digits.low()
        && atom.value() <= digits.high();
  }
}

package io.dateline.time.grammar;

import java.util.Map;

/** A match: what stands between two atoms of a text, and by which rule or table entry. */
public sealed interface Node {

  /** The index of the first atom. */
  int from();

  /** The index after the last atom. */
  int to();

  /**
   * An entry of a table, or a number in digits.
   *
   * @param value the entry's value, or the number
   * @param from the index of the first atom
   * @param to the index after the last atom
   */
  record Leaf(String value, int from, int to) implements Node {}

  /**
   * A match of a rule.
   *
   * @param rule the rule
   * @param parts what its variables are bound to
   * @param from the index of the first atom
   * @param to the index after the last atom
   */
  record Tree(Rule rule, Map<String, Node> parts, int from, int to) implements Node {}
}

package io.dateline.time.grammar;

import java.util.List;

/** A part of a rule's pattern. */
sealed interface Element {

  /** This word or mark, in lower case. */
  record Literal(String word) implements Element {}

  /** A number in digits between two bounds, bound to a variable. */
  record Digits(Atom.Kind kind, int low, int high, String variable) implements Element {}

  /** An entry of a table, or whatever a rule of this category matches, bound to a variable. */
  record Reference(String category, String variable) implements Element {}

  /** One of several sequences. An optional element has an empty one as its second. */
  record Choice(List<List<Element>> sequences) implements Element {}
}

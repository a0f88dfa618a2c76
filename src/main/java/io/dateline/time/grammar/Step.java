package io.dateline.time.grammar;

import java.util.List;

/** An element of a pattern with numbers for names, as the chart matches it. */
sealed interface Step {

  /** One word or mark. */
  record Word(int word) implements Step {}

  /** A number in digits between two bounds, bound to a variable. */
  record Digits(int kind, int low, int high, String variable) implements Step {}

  /** A match of a category, bound to a variable. */
  record Category(int category, String variable) implements Step {}

  /** One of several sequences. */
  record Choice(List<List<Step>> sequences) implements Step {}

  /**
   * A rule ready to match.
   *
   * @param rule the rule
   * @param steps its pattern
   */
  record Sequence(Rule rule, List<Step> steps) {}
}

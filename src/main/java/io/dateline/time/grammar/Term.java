package io.dateline.time.grammar;

import java.util.List;

/** What a rule says that its match means: a call with arguments, for the user of the grammar. */
public sealed interface Term {

  /**
   * A named operation on arguments.
   *
   * @param name the operation
   * @param arguments its arguments in order
   */
  record Call(String name, List<Term> arguments) implements Term {
    /** Keeps its own copy. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * A variable of the pattern, or a plain word if the pattern has no such variable.
   *
   * @param name the variable or word
   */
  record Name(String name) implements Term {}

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Constant(int value) implements Term {}
}

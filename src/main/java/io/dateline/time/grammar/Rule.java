package io.dateline.time.grammar;

import java.util.List;
import java.util.Set;

/**
 * A rule: what it matches, and what that means.
 *
 * @param name its name, unique among the rules
 * @param category what it yields, for other rules to refer to
 * @param pattern what it matches
 * @param term what a match means
 * @param examples sentences that show what it does, and what it must leave alone
 */
public record Rule(
    String name, String category, Pattern pattern, Term term, List<Example> examples) {

  /** Keeps its own copy, and checks that the pattern has the variables that the term uses. */
  public Rule {
    check(term, pattern.variables());
    examples = List.copyOf(examples);
  }

  /** Variables have names of one letter. */
  private static void check(Term term, Set<String> variables) {
    switch (term) {
      case Term.Constant constant -> {}
      case Term.Call call -> call.arguments().forEach(argument -> check(argument, variables));
      case Term.Name name -> {
        if (name.name().length() == 1 && !variables.contains(name.name())) {
          throw new IllegalArgumentException("the pattern has no variable " + name.name());
        }
      }
    }
  }
}

package io.dateline.time.grammar;

import java.util.List;

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

  /** Keeps its own copy. */
  public Rule {
    examples = List.copyOf(examples);
  }
}

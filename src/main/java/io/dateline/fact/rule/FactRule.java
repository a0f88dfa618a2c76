package io.dateline.fact.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule for facts of one kind: words in named fields, and sentences that show what it finds.
 *
 * @param name its name, which records cite
 * @param fields its lists of words, by the name of the list
 * @param prior how often it is right, from 0 to 1
 * @param examples sentences with the facts they tell
 * @param counterexamples sentences that tell none of its kind
 */
public record FactRule(
    String name,
    Map<String, Set<String>> fields,
    double prior,
    List<Example> examples,
    List<String> counterexamples) {

  /** Keeps its own copies. */
  public FactRule {
    fields = Map.copyOf(fields);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** The words of a field, none if the rule does not have it. */
  public Set<String> words(String field) {
    return fields.getOrDefault(field, Set.of());
  }

  /** Whether a field holds a word. */
  public boolean has(String field, String word) {
    return words(field).contains(word);
  }

  /**
   * A sentence, or several, and the facts it tells, parted by semicolons.
   *
   * @param text the sentence
   * @param facts the facts in short
   */
  public record Example(String text, String facts) {}
}

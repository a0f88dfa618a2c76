package io.dateline.time.grammar;

import io.dateline.time.grammar.Step.Sequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each category and sequence can begin with. */
final class FirstWords {

  private final List<List<Sequence>> sequences;
  private final List<Optional<Table>> tables;
  private final List<String> names;
  private final Map<Integer, BitSet> known = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();

  /**
   * Works out the categories.
   *
   * @throws IllegalArgumentException if one is empty, begins with itself or can match nothing
   */
  FirstWords(List<List<Sequence>> sequences, List<Optional<Table>> tables, List<String> names) {
    this.sequences = sequences;
    this.tables = tables;
    this.names = names;
    for (int category = 0; category < sequences.size(); category++) {
      of(category);
    }
  }

  /** What a category can begin with. */
  BitSet of(int category) {
    BitSet done = known.get(category);
    if (done != null) {
      return done;
    }
    String name = "<" + names.get(category) + ">";
    if (tables.get(category).isEmpty() && sequences.get(category).isEmpty()) {
      throw new IllegalArgumentException("there is no table and no rule " + name);
    }
    if (!open.add(category)) {
      throw new IllegalArgumentException(name + " begins with itself");
    }
    BitSet words = new BitSet();
    tables.get(category).ifPresent(table -> table.firstWords().forEach(words::set));
    for (Sequence sequence : sequences.get(category)) {
      if (add(sequence.steps(), words)) {
        throw new IllegalArgumentException(
            "the pattern of rule " + sequence.rule().name() + " can match nothing at all");
      }
    }
    open.remove(category);
    known.put(category, words);
    return words;
  }

  /** Adds what the sequence can begin with; true if it can be empty. */
  boolean add(List<Step> sequence, BitSet words) {
    for (Step step : sequence) {
      if (!add(step, words)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(Step step, BitSet words) {
    switch (step) {
      case Step.Word word -> words.set(word.word());
      case Step.Digits digits -> words.set(digits.kind());
      case Step.Category category -> words.or(of(category.category()));
      case Step.Choice choice -> {
        boolean empty = false;
        for (List<Step> option : choice.sequences()) {
          empty |= add(option, words);
        }
        return empty;
      }
    }
    return false;
  }
}

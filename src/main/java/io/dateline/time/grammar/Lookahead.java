package io.dateline.time.grammar;

import io.dateline.time.grammar.Step.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Tells from two words whether a category can stand there at all: most phrases that begin with
 * "the" or "in" go on with a word that no rule has. Worked out when it is first asked for.
 */
final class Lookahead {

  private final Compiler grammar;
  private final FirstWords firstWords;
  private final int words;
  private final AtomicReferenceArray<BitSet> known;

  Lookahead(Compiler grammar, FirstWords firstWords, int words) {
    this.grammar = grammar;
    this.firstWords = firstWords;
    this.words = words;
    this.known = new AtomicReferenceArray<>(grammar.categories() * words);
  }

  /** Whether a match of the category can begin with these two words. */
  boolean allows(int category, int first, int second) {
    BitSet seconds = seconds(category, first);
    return seconds.get(Dictionary.UNKNOWN) || seconds.get(second);
  }

  /** What can follow the first word; the unknown word stands for a match of that word alone. */
  private BitSet seconds(int category, int first) {
    int place = category * words + first;
    BitSet done = known.get(place);
    if (done != null) {
      return done;
    }
    BitSet seconds = new BitSet();
    if (firstWords.of(category).get(first)) {
      grammar.table(category).ifPresent(table -> table.addSeconds(first, seconds));
      for (Sequence sequence : grammar.candidates(category, first)) {
        add(sequence.steps(), first, seconds);
      }
    }
    known.set(place, seconds);
    return seconds;
  }

  private void add(List<Step> steps, int first, BitSet seconds) {
    if (steps.isEmpty()) {
      return;
    }
    List<Step> rest = steps.subList(1, steps.size());
    switch (steps.getFirst()) {
      case Step.Word word -> {
        if (word.word() == first) {
          addFirst(rest, seconds);
        }
      }
      case Step.Digits digits -> {
        if (digits.kind() == first) {
          addFirst(rest, seconds);
        }
      }
      case Step.Category category -> {
        BitSet within = seconds(category.category(), first);
        boolean alone = within.get(Dictionary.UNKNOWN);
        boolean before = seconds.get(Dictionary.UNKNOWN);
        seconds.or(within);
        seconds.set(Dictionary.UNKNOWN, before);
        if (alone) {
          addFirst(rest, seconds);
        }
      }
      case Step.Choice choice -> {
        for (List<Step> option : choice.sequences()) {
          List<Step> whole = new ArrayList<>(option);
          whole.addAll(rest);
          add(whole, first, seconds);
        }
      }
    }
  }

  private void addFirst(List<Step> rest, BitSet seconds) {
    if (firstWords.add(rest, seconds)) {
      seconds.set(Dictionary.UNKNOWN);
    }
  }
}

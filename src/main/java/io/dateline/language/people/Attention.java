package io.dateline.language.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who was told of lately, so that words without a name lead to the one the reader thinks of. */
final class Attention {

  /** Sentences after which "they" no longer means two people told before. */
  private static final int SPAN = 2;

  private final List<Set<Individual>> sentences = new ArrayList<>();

  void nextSentence() {
    sentences.add(new LinkedHashSet<>());
  }

  void mention(Individual individual) {
    Set<Individual> current = sentences.getLast();
    current.remove(individual);
    current.add(individual);
  }

  /** The one told last in this sentence. */
  Optional<Individual> last() {
    Set<Individual> current = sentences.getLast();
    return current.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(current).getLast());
  }

  /** The two people of the last sentence that tells of more than one, none if there are more. */
  List<Individual> pair() {
    for (int back = 0; back <= SPAN && back < sentences.size(); back++) {
      List<Individual> named =
          sentences.get(sentences.size() - 1 - back).stream()
              .filter(person -> person.isNamed() && person.isSure())
              .toList();
      if (named.size() > 1) {
        return named.size() == 2 ? named : List.of();
      }
    }
    return List.of();
  }

  /** Everybody: the topic, then those told before, the last one first, then those told later. */
  List<Individual> firstThen(Optional<Individual> topic, List<Individual> all) {
    Set<Individual> ordered = new LinkedHashSet<>();
    topic.ifPresent(ordered::add);
    for (Set<Individual> sentence : sentences.reversed()) {
      ordered.addAll(new ArrayList<>(sentence).reversed());
    }
    ordered.addAll(all);
    return List.copyOf(ordered);
  }
}

package io.dateline.time.grammar;

import io.dateline.time.grammar.Step.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles rules: names become numbers, and for each category and word it is known which rules can
 * begin with that word, so that few are tried at each place.
 */
final class Compiler {

  private final Dictionary dictionary;
  private final Map<String, Integer> categories = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Optional<Table>> tables = new ArrayList<>();
  private final List<List<Sequence>> sequences = new ArrayList<>();
  private final List<List<List<Sequence>>> byFirstWord = new ArrayList<>();

  private final Lookahead lookahead;

  Compiler(List<Rule> rules, Map<String, Table> tables, Dictionary dictionary) {
    this.dictionary = dictionary;
    tables.forEach((name, table) -> this.tables.set(category(name), Optional.of(table)));
    for (Rule rule : rules) {
      List<Step> steps = rule.pattern().elements().stream().map(this::compile).toList();
      sequences.get(category(rule.category())).add(new Sequence(rule, steps));
    }
    FirstWords firstWords = new FirstWords(sequences, this.tables, names);
    sequences.forEach(alternatives -> byFirstWord.add(index(alternatives, firstWords)));
    this.lookahead = new Lookahead(this, firstWords, dictionary.size());
  }

  int categories() {
    return sequences.size();
  }

  /** The number of a category, which must be one of a rule or a table. */
  int categoryOf(String name) {
    Integer category = categories.get(name);
    if (category == null) {
      throw new IllegalArgumentException("there is no table and no rule <" + name + ">");
    }
    return category;
  }

  int[] read(List<Atom> text) {
    return dictionary.read(text);
  }

  /** Whether a match of the category can begin with these two words. */
  boolean allows(int category, int first, int second) {
    return lookahead.allows(category, first, second);
  }

  List<Sequence> candidates(int category, int firstWord) {
    return byFirstWord.get(category).get(firstWord);
  }

  Optional<Table> table(int category) {
    return tables.get(category);
  }

  private int category(String name) {
    return categories.computeIfAbsent(
        name,
        n -> {
          names.add(name);
          tables.add(Optional.empty());
          sequences.add(new ArrayList<>());
          return sequences.size() - 1;
        });
  }

  private Step compile(Element element) {
    return switch (element) {
      case Element.Literal literal -> new Step.Word(dictionary.learn(literal.word()));
      case Element.Digits digits ->
          new Step.Digits(
              Dictionary.ofKind(digits.kind()), digits.low(), digits.high(), digits.variable());
      case Element.Reference reference ->
          new Step.Category(category(reference.category()), reference.variable());
      case Element.Choice choice ->
          new Step.Choice(
              choice.sequences().stream()
                  .map(s -> s.stream().map(this::compile).toList())
                  .toList());
    };
  }

  private List<List<Sequence>> index(List<Sequence> alternatives, FirstWords firstWords) {
    List<List<Sequence>> index = new ArrayList<>();
    for (int word = 0; word < dictionary.size(); word++) {
      index.add(List.of());
    }
    for (Sequence sequence : alternatives) {
      BitSet words = new BitSet();
      firstWords.add(sequence.steps(), words);
      words.stream()
          .forEach(
              word -> {
                if (index.get(word).isEmpty()) {
                  index.set(word, new ArrayList<>(2));
                }
                index.get(word).add(sequence);
              });
    }
    return index;
  }
}

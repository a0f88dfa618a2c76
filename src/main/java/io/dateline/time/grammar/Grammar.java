package io.dateline.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules and tables, ready to match. Immutable and safe to share. */
public final class Grammar implements Vocabulary {

  private final List<Rule> rules;
  private final Map<String, Table> tables;
  private final Map<String, Map<String, List<Rule>>> byCategoryAndFirst = new HashMap<>();

  /**
   * Puts tables and rules together.
   *
   * @throws IllegalArgumentException if a rule refers to what is not there, or to itself from its
   *     own beginning
   */
  Grammar(List<Rule> rules, Map<String, Table> tables) {
    this.rules = List.copyOf(rules);
    this.tables = Map.copyOf(tables);
    FirstWords first = new FirstWords(this.rules, this.tables);
    for (Rule rule : this.rules) {
      var index = byCategoryAndFirst.computeIfAbsent(rule.category(), c -> new HashMap<>());
      for (String word : first.of(rule)) {
        index.computeIfAbsent(word, w -> new ArrayList<>(4)).add(rule);
      }
    }
  }

  /** All rules, in the order of their files. */
  public List<Rule> rules() {
    return rules;
  }

  /** Looks for matches in a text. */
  public Chart chart(List<Atom> text) {
    return new Chart(this, text);
  }

  @Override
  public boolean has(String table, String word) {
    Table found = tables.get(table);
    if (found == null) {
      throw new IllegalArgumentException("there is no table " + table);
    }
    return found.hasWord(word);
  }

  List<Rule> candidates(String category, Atom first) {
    Map<String, List<Rule>> index = byCategoryAndFirst.get(category);
    return index == null ? List.of() : index.getOrDefault(FirstWords.key(first), List.of());
  }

  List<Node> entries(String table, List<Atom> text, int from) {
    Table found = tables.get(table);
    return found == null ? List.of() : found.at(text, from);
  }

  /** What the first atom of each rule can be, so that few rules are tried at each place. */
  private static final class FirstWords {

    private final Map<String, List<Rule>> byCategory = new HashMap<>();
    private final Map<String, Table> tables;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    FirstWords(List<Rule> rules, Map<String, Table> tables) {
      this.tables = tables;
      rules.forEach(r -> byCategory.computeIfAbsent(r.category(), c -> new ArrayList<>()).add(r));
    }

    static String key(Atom atom) {
      return switch (atom.kind()) {
        case NUMBER, ORDINAL, DECADE -> atom.kind().name();
        default -> atom.lower();
      };
    }

    Set<String> of(Rule rule) {
      Set<String> words = new HashSet<>();
      try {
        if (addFirst(rule.pattern().elements(), words)) {
          throw new IllegalArgumentException("its pattern can match nothing at all");
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("rule " + rule.name() + ": " + e.getMessage(), e);
      }
      return words;
    }

    /** Adds what the sequence can begin with; true if it can be empty. */
    private boolean addFirst(List<Element> sequence, Set<String> words) {
      for (Element element : sequence) {
        if (!addFirst(element, words)) {
          return false;
        }
      }
      return true;
    }

    private boolean addFirst(Element element, Set<String> words) {
      switch (element) {
        case Element.Literal literal -> words.addAll(literal.words());
        case Element.Digits digits -> words.add(digits.kind().name());
        case Element.Reference reference -> words.addAll(of(reference.category()));
        case Element.Choice choice -> {
          boolean empty = false;
          for (List<Element> sequence : choice.sequences()) {
            empty |= addFirst(sequence, words);
          }
          return empty;
        }
      }
      return false;
    }

    private Set<String> of(String category) {
      Set<String> done = known.get(category);
      if (done != null) {
        return done;
      }
      if (!open.add(category)) {
        throw new IllegalArgumentException(category + " begins with itself");
      }
      Set<String> words = new HashSet<>();
      Table table = tables.get(category);
      List<Rule> alternatives = byCategory.getOrDefault(category, List.of());
      if (table == null && alternatives.isEmpty()) {
        throw new IllegalArgumentException("there is no table and no rule <" + category + ">");
      }
      if (table != null) {
        words.addAll(table.firstWords());
      }
      alternatives.forEach(rule -> words.addAll(of(rule)));
      open.remove(category);
      known.put(category, words);
      return words;
    }
  }
}

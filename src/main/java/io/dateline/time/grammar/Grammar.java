package io.dateline.time.grammar;

import java.util.List;
import java.util.Map;

/** Rules and tables, ready to match. Immutable and safe to share. */
public final class Grammar implements Vocabulary {

  private final List<Rule> rules;
  private final Map<String, Table> tables;
  private final Compiler compiled;

  /**
   * Puts tables and rules together.
   *
   * @throws IllegalArgumentException if a rule refers to what is not there, or to itself from its
   *     own beginning
   */
  Grammar(List<Rule> rules, Map<String, Table> tables, Dictionary dictionary) {
    this.rules = List.copyOf(rules);
    this.tables = Map.copyOf(tables);
    this.compiled = new Compiler(this.rules, this.tables, dictionary);
  }

  /** All rules, in the order of their files. */
  public List<Rule> rules() {
    return rules;
  }

  /** Looks for matches in a text. */
  public Chart chart(List<Atom> text) {
    return new Chart(compiled, text);
  }

  @Override
  public boolean has(String table, String word) {
    Table found = tables.get(table);
    if (found == null) {
      throw new IllegalArgumentException("there is no table " + table);
    }
    return found.hasWord(word);
  }
}

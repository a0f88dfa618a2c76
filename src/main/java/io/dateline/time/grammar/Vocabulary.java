package io.dateline.time.grammar;

/** Single words by the table they stand in, for code that has questions of its own. */
public interface Vocabulary {

  /**
   * Whether the word, in lower case, is an entry of the table.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  boolean has(String table, String word);
}

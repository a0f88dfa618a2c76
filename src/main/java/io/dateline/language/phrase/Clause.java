package io.dateline.language.phrase;

import java.util.List;

/**
 * A verb and what goes with it.
 *
 * @param verb the verb group
 * @param at index of the verb group among the sentence's chunks
 * @param subjects indexes of the chunks that do what the verb tells, several if coordinated
 * @param objects indexes of the chunks that follow as direct objects
 * @param complements what follows with a preposition
 * @param end index after the last chunk that belongs to the clause
 * @param governor index of the verb group that governs an infinitive or a gerund, or to which a
 *     bare verb is joined, or -1
 */
public record Clause(
    VerbGroup verb,
    int at,
    List<Integer> subjects,
    List<Integer> objects,
    List<Complement> complements,
    int end,
    int governor) {

  /** Keeps its own copies. */
  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    complements = List.copyOf(complements);
  }

  /**
   * Something that follows with a preposition: "to Germany, Romania and Ukraine".
   *
   * @param preposition the preposition in lower case
   * @param chunks indexes of the chunks it governs, several if coordinated
   */
  public record Complement(String preposition, List<Integer> chunks) {

    /** Keeps its own copy. */
    public Complement {
      chunks = List.copyOf(chunks);
    }
  }
}

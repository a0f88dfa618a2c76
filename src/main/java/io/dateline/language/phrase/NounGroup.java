package io.dateline.language.phrase;

import io.dateline.language.names.Naming;
import java.util.List;

/**
 * A common noun with what stands before it: "a three-day official visit", "the US trip".
 *
 * @param from index of its first token
 * @param to index after its last token, the noun
 * @param lemma the noun's singular
 * @param plural whether the noun stands in the plural
 * @param inside names and demonyms among the words before the noun
 */
public record NounGroup(int from, int to, String lemma, boolean plural, List<Naming> inside)
    implements Chunk {

  /** Keeps its own copy. */
  public NounGroup {
    inside = List.copyOf(inside);
  }
}

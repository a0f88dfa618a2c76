package io.dateline.language.phrase;

import io.dateline.language.names.Naming;

/**
 * Words that name or tell somebody or something.
 *
 * @param from index of the first token, words that stand before the name included: "the United
 *     States", "neighbouring Malaysia"
 * @param naming what they name
 */
public record Named(int from, Naming naming) implements Chunk {

  Named(Naming naming) {
    this(naming.from(), naming);
  }

  @Override
  public int to() {
    return naming.to();
  }
}

package io.dateline.language.phrase;

import io.dateline.language.names.Naming;

/**
 * Words that name or tell somebody or something.
 *
 * @param naming what they name
 */
public record Named(Naming naming) implements Chunk {

  @Override
  public int from() {
    return naming.from();
  }

  @Override
  public int to() {
    return naming.to();
  }
}

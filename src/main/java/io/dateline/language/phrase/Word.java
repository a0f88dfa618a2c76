package io.dateline.language.phrase;

import io.dateline.language.Token;

/**
 * A single token that belongs to no group: a preposition, a conjunction, a mark.
 *
 * @param from index of the token
 * @param token the token
 */
public record Word(int from, Token token) implements Chunk {

  @Override
  public int to() {
    return from + 1;
  }
}

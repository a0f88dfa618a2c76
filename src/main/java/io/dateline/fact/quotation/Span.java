package io.dateline.fact.quotation;

/**
 * Words between quotation marks.
 *
 * @param from offset of the opening mark
 * @param start offset of the first character inside
 * @param end offset after the last character inside
 * @param to offset after the closing mark
 * @param closed whether a mark closes it; if not, the quotation goes on in the next span
 */
record Span(int from, int start, int end, int to, boolean closed) {

  /** Whether an offset lies inside, the opening mark itself not included. */
  boolean holds(int offset) {
    return offset > from && offset < to;
  }
}

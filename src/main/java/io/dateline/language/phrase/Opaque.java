package io.dateline.language.phrase;

/**
 * Words that another step has read already, such as an expression of time.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param index which of the pieces given to the chunker it is
 */
public record Opaque(int from, int to, int index) implements Chunk {}

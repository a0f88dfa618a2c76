package io.dateline.cli.explain;

/**
 * A run of characters of a sentence that are one thing.
 *
 * @param text the characters
 * @param mark what they are
 * @param meaning whom or what they mean, for people; empty if they are plain
 * @param evidence whether they prove a visit or another fact
 */
record Piece(String text, Mark mark, String meaning, boolean evidence) {}

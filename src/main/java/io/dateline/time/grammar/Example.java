package io.dateline.time.grammar;

/**
 * A sentence that stands beside a rule to show what it does.
 *
 * @param text the sentence
 * @param reference the day it was written, in ISO 8601
 * @param expected what the rule is to make of it, or an empty text if it must find nothing
 */
public record Example(String text, String reference, String expected) {}

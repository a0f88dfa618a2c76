package io.dateline.store;

/**
 * Which record of the table is meant.
 *
 * @param object bucket and key with a slash between them
 * @param fragment the article's place in a feed or a mailbox; empty for a file of one article
 */
public record RecordKey(String object, String fragment) {}

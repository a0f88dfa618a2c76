package io.dateline.cli;

import java.util.List;

/**
 * What a command prints of one input.
 *
 * @param lines for standard output
 * @param complaints for standard error
 * @param rejected how many of its articles were rejected
 */
record Lines(List<String> lines, List<String> complaints, int rejected) {}

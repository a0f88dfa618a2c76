/**
 * Groups the words of a sentence: verb groups, noun groups, names and times as chunks, and clauses
 * that tell who does what, in which order a verb governs another. Takes tagged sentences and the
 * names found in them.
 */
@NullMarked
package io.dateline.language.phrase;

import org.jspecify.annotations.NullMarked;

/** Reads the files that hold the knowledge of facts: named rules with word lists and examples. */
@NullMarked
package io.dateline.fact.rule;

import org.jspecify.annotations.NullMarked;

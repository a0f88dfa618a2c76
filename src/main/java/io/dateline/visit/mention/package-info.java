/** Finds the mentions of visits in an article's sentences by the rules of the grammar. */
@NullMarked
package io.dateline.visit.mention;

import org.jspecify.annotations.NullMarked;

/**
 * Finds who met whom and who spoke with or wrote to whom. Rules of visits that tell meetings count
 * here too; the files of rules for facts add what is no visit.
 */
@NullMarked
package io.dateline.fact.encounter;

import org.jspecify.annotations.NullMarked;

/**
 * Finds who met whom and who spoke with or wrote to whom. The rules of visits that tell encounters
 * count here too; the files of this package's parent add what is no visit.
 */
@NullMarked
package io.dateline.fact.encounter;

import org.jspecify.annotations.NullMarked;

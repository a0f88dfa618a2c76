/**
 * Visits that historians wrote down by hand, as records: lines of a table come in, a record for
 * each goes out.
 */
@NullMarked
package io.dateline.cli.load;

import org.jspecify.annotations.NullMarked;

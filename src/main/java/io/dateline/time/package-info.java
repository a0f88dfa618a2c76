/** Finds expressions of time in a text and resolves them against the day of publication. */
@NullMarked
package io.dateline.time;

import org.jspecify.annotations.NullMarked;

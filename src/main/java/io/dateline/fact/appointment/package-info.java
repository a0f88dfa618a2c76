/** Finds who takes up an office, is named or elected to it, or leaves it. */
@NullMarked
package io.dateline.fact.appointment;

import org.jspecify.annotations.NullMarked;

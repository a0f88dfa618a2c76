/** Finds what parties sign, conclude, ratify or announce with each other. */
@NullMarked
package io.dateline.fact.agreement;

import org.jspecify.annotations.NullMarked;

/**
 * A small engine for rules over the words of a text: it reads tables and rules from resource files
 * and finds where they match. It knows nothing of dates; what a match means is for its user.
 */
@NullMarked
package io.dateline.time.grammar;

import org.jspecify.annotations.NullMarked;

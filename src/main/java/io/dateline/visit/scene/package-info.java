/**
 * An article as the grammars see it: each sentence in chunks and clauses, with its times, places
 * and people.
 */
@NullMarked
package io.dateline.visit.scene;

import org.jspecify.annotations.NullMarked;

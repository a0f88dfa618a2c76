/** Puts the facts of an article together. */
@NullMarked
package io.dateline.fact.story;

import org.jspecify.annotations.NullMarked;

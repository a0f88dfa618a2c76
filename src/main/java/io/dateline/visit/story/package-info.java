/** Makes visits of their mentions: those of one trip are one visit, with the evidence of each. */
@NullMarked
package io.dateline.visit.story;

import org.jspecify.annotations.NullMarked;

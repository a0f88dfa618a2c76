/**
 * What an article tells beside visits: who met, called, wrote to or agreed with whom, who took up
 * or left an office, who said what. This package holds the values alone; {@code rule} reads the
 * rule files, {@code actor} tells who acts in a clause, {@code quotation}, {@code encounter},
 * {@code agreement} and {@code appointment} find the facts of one kind each, {@code story} puts
 * them together.
 */
@NullMarked
package io.dateline.fact;

import org.jspecify.annotations.NullMarked;

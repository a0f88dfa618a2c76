/** Finds statements: words in quotation marks, and who said them. */
@NullMarked
package io.dateline.fact.quotation;

import org.jspecify.annotations.NullMarked;

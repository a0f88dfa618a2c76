/**
 * What the records of many articles tell together: visits as several articles mention them come in,
 * entries of a diary come out, one for each visit, with the history of what was said of it; and
 * questions to them. Records come from files or from the table; nothing here knows how an answer is
 * shown.
 */
@NullMarked
package io.dateline.diary;

import org.jspecify.annotations.NullMarked;

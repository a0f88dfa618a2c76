/** Reads dates as pages and documents write them, to tell the day of publication. Not API. */
@NullMarked
package io.dateline.article.date;

import org.jspecify.annotations.NullMarked;

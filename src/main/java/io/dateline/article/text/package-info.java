/**
 * Text as such, whatever format it came in: paragraphs, titles, datelines, the language, and the
 * pieces that newspapers print around their news. The values that the readers of formats hand on
 * live here too. Not API.
 */
@NullMarked
package io.dateline.article.text;

import org.jspecify.annotations.NullMarked;

/** Reads the articles in the answers of news services, which are JSON. Not API. */
@NullMarked
package io.dateline.article.json;

import org.jspecify.annotations.NullMarked;

/** Reads feeds (RSS, Atom) and the agencies' own XML (NITF, NewsML). Not API. */
@NullMarked
package io.dateline.article.feed;

import org.jspecify.annotations.NullMarked;

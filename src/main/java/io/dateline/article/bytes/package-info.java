/** From bytes to characters: what they are, how they are packed, which charset. Not API. */
@NullMarked
package io.dateline.article.bytes;

import org.jspecify.annotations.NullMarked;

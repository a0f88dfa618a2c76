/** Finds the article in a web page: its title, its body, who published it and when. Not API. */
@NullMarked
package io.dateline.article.html;

import org.jspecify.annotations.NullMarked;

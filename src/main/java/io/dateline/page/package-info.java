/**
 * Pages for a browser that have everything within themselves: the diary of visits, and the page to
 * try an article on. Their markup, styles and scripts are resource files beside this package, which
 * are put together here; entries of a diary come in, a page comes out. {@code DiaryPage} and {@code
 * ReadingPage} are the way in.
 */
@NullMarked
package io.dateline.page;

import org.jspecify.annotations.NullMarked;

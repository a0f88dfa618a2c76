/**
 * The diary on this machine's own web server: the page, its visits as JSON, and a page to try an
 * article on. Entries of a diary and a reader of articles come in; {@code DiaryServer} is the way
 * in.
 */
@NullMarked
package io.dateline.serve;

import org.jspecify.annotations.NullMarked;

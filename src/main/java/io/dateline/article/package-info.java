/**
 * Turns the bytes of a file or an object into an article: its format and charset are told by its
 * content, its title, text and day of publication are found, and all that is not the news is left
 * out. Comes first: knows no other package.
 */
@NullMarked
package io.dateline.article;

import org.jspecify.annotations.NullMarked;

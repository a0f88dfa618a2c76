/** The record of an article: headline, key sentences, visits and other facts; JSON in and out. */
@NullMarked
package io.dateline.summary;

import org.jspecify.annotations.NullMarked;

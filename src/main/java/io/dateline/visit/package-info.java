/** The grammar of visits: who visits whom, where and when, in which words. */
@NullMarked
package io.dateline.visit;

import org.jspecify.annotations.NullMarked;

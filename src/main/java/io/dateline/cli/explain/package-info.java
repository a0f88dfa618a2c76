/**
 * Why an article gave what it gave: collects, sentence by sentence, what was read, which rules
 * fired and why others did not, and shows it in a terminal or as a page.
 */
@NullMarked
package io.dateline.cli.explain;

import org.jspecify.annotations.NullMarked;

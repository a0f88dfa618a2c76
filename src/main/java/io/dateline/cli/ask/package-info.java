/**
 * How the commands ask a diary: where records come from, what is asked, how a terminal shows it.
 */
@NullMarked
package io.dateline.cli.ask;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: one class a command. {@code input} turns names into bytes, {@code output} says
 * things, {@code explain} shows why an article gave what it gave, {@code demo} the whole chain.
 */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;

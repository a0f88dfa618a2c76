/**
 * Reads text as English: sentences, tokens, names, people with their offices, places with their
 * countries. What it knows of the language and the world are resource files.
 */
@NullMarked
package io.dateline.language;

import org.jspecify.annotations.NullMarked;

/**
 * Finds what a sentence names: places with their countries, bodies, offices, and people by their
 * form and their offices. Takes tagged sentences; what it knows of the world are resource files.
 */
@NullMarked
package io.dateline.language.names;

import org.jspecify.annotations.NullMarked;

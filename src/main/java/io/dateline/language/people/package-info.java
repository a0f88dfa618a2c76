/**
 * Who is who in an article: the namings of all its sentences as individuals, so that a surname, an
 * office and a pronoun lead to the person named elsewhere.
 */
@NullMarked
package io.dateline.language.people;

import org.jspecify.annotations.NullMarked;

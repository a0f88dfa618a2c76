/**
 * The rules of the grammar of visits, as data: which verbs and nouns tell a visit, and where beside
 * them its visitor, its hosts and its destination stand. The rules are resource files, with
 * examples and counter-examples beside each.
 */
@NullMarked
package io.dateline.visit.grammar;

import org.jspecify.annotations.NullMarked;

/**
 * Entries of a diary in the forms that other programs read: calendars, tables, event codes, linked
 * data. One class for each form; all are reached through {@link io.dateline.export.Exports}. What
 * comes from articles is made harmless for the form it goes into.
 */
@NullMarked
package io.dateline.export;

import org.jspecify.annotations.NullMarked;

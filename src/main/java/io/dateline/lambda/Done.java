package io.dateline.lambda;

import io.dateline.summary.SummaryRecord;
import java.util.List;
import java.util.Locale;

/**
 * What became of a change.
 *
 * @param result in a word
 * @param records what was read, if anything was
 * @param bytes the size of the object
 */
record Done(Result result, List<SummaryRecord> records, long bytes) {

  /** How a change can end. */
  enum Result {
    /** Record and visits were written. */
    WRITTEN,
    /** The table held them already. */
    ALREADY_THERE,
    /** The table holds a newer state of the object. */
    SUPERSEDED,
    /** The record was removed, as its object was deleted. */
    REMOVED,
    /** The object was deleted, and its record is to be kept. */
    KEPT,
    /** The object was gone before it could be read; its deletion is told by another event. */
    GONE,
    /** It marks a folder and holds nothing. */
    FOLDER;

    /** The word that stands in answers and logs. */
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  static Done of(Result result) {
    return new Done(result, List.of(), 0);
  }
}

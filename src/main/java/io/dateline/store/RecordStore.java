package io.dateline.store;

import io.dateline.summary.SummaryRecord;
import java.util.List;

/** Where records are kept: of each object its newest state, once. */
public interface RecordStore {

  /**
   * Makes {@code records} all that is kept of an object, unless a newer state of it is kept
   * already. Called again with the same, it changes nothing, unless the records come from a newer
   * extractor.
   *
   * @param state the state of the object that the records were read from
   * @param records the records of the articles it holds, at least one
   * @throws RecordTooLargeException if a record does not fit; it never will
   * @throws StoreBusyException if other writers were always faster; a later try may succeed
   */
  Written put(ObjectState state, List<SummaryRecord> records);

  /**
   * Removes what is kept of an object that was deleted, and remembers the deletion for a month, so
   * that an older upload that comes late does not bring it back.
   *
   * @param deleted the deletion, its time in place of the time of change
   * @throws StoreBusyException if other writers were always faster; a later try may succeed
   */
  Written remove(ObjectState deleted);
}

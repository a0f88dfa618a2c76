package io.dateline.diary;

import java.util.List;
import java.util.stream.Stream;

/** Where visits come from: files of records, or the table. */
public interface VisitSource {

  /**
   * The visits that {@linkplain Query#considers can matter} to a question, in any order; the stream
   * is to be closed.
   *
   * @throws UnreadableRecordException while it is read, if something in it is no record
   */
  Stream<ToldVisit> visits(Query query);

  /** The answer to a question, by day. */
  default List<Entry> ask(Query query) {
    try (Stream<ToldVisit> visits = visits(query)) {
      return Diary.of(visits).stream().filter(query::answers).toList();
    }
  }
}

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

  /** How much of an answer is wanted. */
  enum Detail {
    /** Who, where, when, how far; words of articles may be cut or missing. */
    FACTS,
    /** The words that prove it too, all of them, and where the articles can be read. */
    PROOF
  }

  /** Is told how far an answer has got. */
  interface Watch {

    /** Nobody looks. */
    Watch NONE =
        new Watch() {
          @Override
          public void mentionRead() {}

          @Override
          public void recordRead(int total) {}
        };

    /** One more mention of a visit has been read. */
    void mentionRead();

    /** One more of so many records has been read for its words. */
    void recordRead(int total);
  }

  /** The answer to a question, by day. */
  default List<Entry> ask(Query query) {
    return ask(query, Detail.PROOF, Watch.NONE);
  }

  /** The answer to a question, by day, of which somebody is told how far it has got. */
  default List<Entry> ask(Query query, Detail detail, Watch watch) {
    try (Stream<ToldVisit> visits = visits(query)) {
      return Diary.of(visits.peek(told -> watch.mentionRead())).stream()
          .filter(query::answers)
          .toList();
    }
  }
}

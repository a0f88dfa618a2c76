package io.dateline.summary;

import io.dateline.article.Hints;
import java.util.List;

/** Reads the bytes of an article and writes its record. */
@FunctionalInterface
public interface Summariser {

  /**
   * Summarises some bytes. The same bytes and hints give the same records.
   *
   * @param content the bytes of a file or an object
   * @param id the id of the record
   * @param source where the bytes came from
   * @param hints what is known about them
   * @return one record, or one for each article of a feed or a mailbox, whose ids carry a fragment;
   *     bytes that cannot be read give a rejected record, never an exception
   */
  List<SummaryRecord> summarise(byte[] content, String id, Source source, Hints hints);
}

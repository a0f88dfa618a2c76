package io.dateline.summary;

import io.dateline.article.Published;

/**
 * What Dateline writes about one article.
 *
 * @param id stable: from bucket and key, or from the file's path
 * @param source where the article came from
 * @param published its day of publication
 * @param outcome what became of it
 * @param extractor the version that wrote this
 */
public record SummaryRecord(
    String id, Source source, Published published, Outcome outcome, String extractor) {

  /** The version of the record's form, written into each. */
  public static final String SCHEMA = "dateline/1";
}

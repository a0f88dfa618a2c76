package io.dateline.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.article.ArticleReader;
import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.article.Reading;
import io.dateline.summary.RecordJson;
import io.dateline.summary.Source;
import io.dateline.summary.Summariser;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Reads an article that somebody pastes or drops, and says what was found. */
final class ArticleTrial {

  /** The most bytes of an article. */
  static final int MOST_BYTES = 2_000_000;

  private static final String NAME = "pasted";
  private static final int AT_ONCE = 2;

  private final ArticleReader reader = new ArticleReader();
  private final Summariser summariser;
  private final Explaining explaining;
  private final Clock clock;
  private final Semaphore turns = new Semaphore(AT_ONCE);

  ArticleTrial(Summariser summariser, Explaining explaining, Clock clock) {
    this.summariser = summariser;
    this.explaining = explaining;
    this.clock = clock;
  }

  /**
   * What is found, as JSON: for each article its text and its record.
   *
   * @param published the day of publication that counts if the article does not tell its own
   */
  Reply read(byte[] content, Optional<String> published) {
    Hints hints = hints(published);
    List<Reading> readings;
    List<SummaryRecord> records;
    turns.acquireUninterruptibly();
    try {
      readings = reader.read(content, hints);
      records = summariser.summarise(content, NAME, Source.file(NAME, content.length), hints);
    } finally {
      turns.release();
    }
    return Reply.json(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("articles");
          for (int i = 0; i < records.size(); i++) {
            write(readings.get(i), records.get(i), json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(Reading reading, SummaryRecord record, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "text", reading instanceof Reading.Read read ? read.article().text() : "");
    json.writeFieldName("record");
    json.writeRawValue(RecordJson.write(record));
    json.writeEndObject();
  }

  /** Why it was found, as a page. */
  String explain(byte[] content, Optional<String> published) {
    Hints hints = hints(published);
    turns.acquireUninterruptibly();
    try {
      return explaining.page(content, NAME, hints);
    } finally {
      turns.release();
    }
  }

  private Hints hints(Optional<String> published) {
    Optional<LocalDate> day = published.filter(text -> !text.isBlank()).map(ArticleTrial::day);
    return new Hints(
        NAME,
        Optional.empty(),
        day.map(given -> new Published(given, Published.Basis.METADATA))
            .orElseGet(() -> new Published(LocalDate.now(clock), Published.Basis.FILE)));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new Refusal(
          400,
          "Not understood",
          "\"%s\" is no day of publication. Give one such as 2025-03-28.".formatted(text));
    }
  }
}

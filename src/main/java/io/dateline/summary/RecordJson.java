package io.dateline.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/** The JSON form of a record: one object on one line, fields in the order of the contract. */
public final class RecordJson {

  private RecordJson() {}

  /** Writes a record, without a line feed at the end. The same record gives the same text. */
  public static String write(SummaryRecord record) {
    StringWriter out = new StringWriter(1024);
    try {
      RecordWriter.write(record, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return out.toString();
  }

  /**
   * Reads a record.
   *
   * @throws IllegalArgumentException if the text is no record, saying what is wrong with it
   */
  public static SummaryRecord read(String json) {
    try {
      return RecordReader.record(new JsonMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date: " + e.getMessage(), e);
    }
  }
}

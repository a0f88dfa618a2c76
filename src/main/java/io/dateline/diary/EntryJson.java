package io.dateline.diary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/** The JSON form of an entry: one object on one line. */
public final class EntryJson {

  /** The version of the form, written into each. */
  public static final String SCHEMA = "dateline/visit/1";

  private static final JsonFactory JSON = new JsonFactory();

  private EntryJson() {}

  /** Writes an entry, without a line feed at the end. The same entry gives the same text. */
  public static String write(Entry entry) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      write(entry, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return out.toString();
  }

  /** Writes an entry as one object into a larger text. */
  public static void write(Entry entry, JsonGenerator json) throws IOException {
    EntryWriter.write(entry, json);
  }

  /**
   * Reads an entry.
   *
   * @throws IllegalArgumentException if the text is no entry, saying what is wrong with it
   */
  public static Entry read(String json) {
    try {
      return EntryReader.entry(new JsonMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date: " + e.getMessage(), e);
    }
  }
}

package io.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A file and its text, as a line of JSON. */
final class FileText {

  private static final JsonFactory JSON = new JsonFactory();

  private FileText() {}

  static String json(String file, String text) {
    StringWriter line = new StringWriter(text.length() + 100);
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeStringField("text", text);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return line.toString();
  }
}

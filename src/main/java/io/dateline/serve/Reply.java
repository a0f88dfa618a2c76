package io.dateline.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param mediaType of the body, without a charset: it is UTF-8
 * @param body the text, which may be empty
 * @param headers others than those that each reply has
 */
record Reply(int status, String mediaType, String body, Map<String, String> headers) {

  private static final JsonFactory JSON = new JsonFactory();

  Reply {
    headers = Map.copyOf(headers);
  }

  /** Writes a body of JSON. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  static Reply page(String html, String policy) {
    return new Reply(200, "text/html", html, Map.of("Content-Security-Policy", policy));
  }

  static Reply text(String mediaType, String body) {
    return new Reply(200, mediaType, body, Map.of());
  }

  static Reply json(Content content) {
    return text("application/json", written(content));
  }

  static Reply unchanged(String tag) {
    return new Reply(304, "", "", Map.of("ETag", tag));
  }

  /** What is wrong and what to do, as RFC 9457 says it. */
  static Reply problem(int status, String title, String detail) {
    return new Reply(
        status,
        "application/problem+json",
        written(
            json -> {
              json.writeStartObject();
              json.writeNumberField("status", status);
              json.writeStringField("title", title);
              json.writeStringField("detail", detail);
              json.writeEndObject();
            }),
        Map.of());
  }

  Reply with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Reply(status, mediaType, body, more);
  }

  private static String written(Content content) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return out.append('\n').toString();
  }
}

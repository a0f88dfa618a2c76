package io.dateline.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.lambda.event.Change;
import io.dateline.summary.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A line of the log: a JSON object with ids and counts, never a word of an article. */
final class LogLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private LogLine() {}

  static String of(Change change, Attempt attempt, long milliseconds, boolean cold) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("level", attempt.isDone() ? "INFO" : "ERROR");
      json.writeStringField("object", change.object());
      json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("versionId", change.versionId());
      json.writeStringField("sequencer", change.sequencer());
      switch (attempt) {
        case Attempt.Succeeded succeeded -> write(json, succeeded.done());
        case Attempt.Failed failed -> {
          json.writeStringField("result", "failed");
          json.writeStringField("reason", failed.reason());
        }
      }
      json.writeNumberField("milliseconds", milliseconds);
      json.writeBooleanField("cold", cold);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return line.toString();
  }

  /** A message of a queue that is of no known shape. */
  static String unknown(String messageId, String reason) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("level", "ERROR");
      json.writeStringField("messageId", messageId);
      json.writeStringField("result", "not understood");
      json.writeStringField("reason", reason);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, Done done) throws IOException {
    json.writeStringField("result", done.result().label());
    json.writeNumberField("bytes", done.bytes());
    json.writeNumberField("articles", done.records().size());
    json.writeNumberField(
        "rejected",
        done.records().stream().filter(r -> r.outcome() instanceof Outcome.Rejected).count());
    json.writeNumberField(
        "visits", done.records().stream().mapToInt(r -> r.outcome().visits().size()).sum());
  }
}

package io.dateline.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.lambda.event.Event;
import io.dateline.summary.RecordJson;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the answer that each kind of invocation expects. */
final class Answers {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Answers() {}

  /** One record as an object; several, of a feed or a mailbox, as a list. */
  static void records(OutputStream out, List<SummaryRecord> records) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (records.size() == 1) {
        json.writeRawValue(RecordJson.write(records.getFirst()));
        return;
      }
      json.writeStartArray();
      for (SummaryRecord article : records) {
        json.writeRawValue(RecordJson.write(article));
      }
      json.writeEndArray();
    }
  }

  /** What became of each change, in a word. */
  static void results(OutputStream out, List<String> results) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("results");
      for (String result : results) {
        json.writeString(result);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** The messages that the queue is to deliver again; all others are done. */
  static void failures(OutputStream out, List<String> messageIds) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("batchItemFailures");
      for (String id : messageIds) {
        json.writeStartObject();
        json.writeStringField("itemIdentifier", id);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** The result of each task of a job of S3 Batch Operations. */
  static void tasks(OutputStream out, Event.BatchJob job, List<Attempt> attempts)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("invocationSchemaVersion", job.schemaVersion());
      json.writeStringField("treatMissingKeysAs", "TemporaryFailure");
      json.writeStringField("invocationId", job.invocationId());
      json.writeArrayFieldStart("results");
      for (int i = 0; i < attempts.size(); i++) {
        json.writeStartObject();
        json.writeStringField("taskId", job.tasks().get(i).id());
        switch (attempts.get(i)) {
          case Attempt.Succeeded s -> {
            json.writeStringField("resultCode", "Succeeded");
            json.writeStringField("resultString", s.done().result().label());
          }
          case Attempt.Failed f -> {
            json.writeStringField(
                "resultCode", f.mayPass() ? "TemporaryFailure" : "PermanentFailure");
            json.writeStringField("resultString", f.reason());
          }
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}

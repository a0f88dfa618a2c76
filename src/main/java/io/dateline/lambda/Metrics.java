package io.dateline.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.summary.Outcome;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what an invocation did, and tells it in CloudWatch's embedded metric format: a line of the
 * log, of which CloudWatch makes metrics by itself. {@code docs/operations.md} explains each.
 */
final class Metrics {

  static final String NAMESPACE = "Dateline";

  /** The one dimension: by it alarms tell one stack from another. */
  private static final String FUNCTION = "Function";

  private static final JsonFactory FACTORY = new JsonFactory();

  /** As many values of one metric as a line may hold. */
  private static final int VALUES = 100;

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final List<Long> milliseconds = new ArrayList<>();

  /** Counts a change that was tried. */
  void add(Attempt attempt, long took) {
    switch (attempt) {
      case Attempt.Succeeded succeeded -> {
        if (succeeded.done().result() == Done.Result.WRITTEN) {
          succeeded.done().records().forEach(this::add);
          milliseconds.add(took);
        }
      }
      case Attempt.Failed failed -> count("Failed", 1);
    }
  }

  /** Counts a message of unknown shape. */
  void addUnknown() {
    count("NotUnderstood", 1);
  }

  /** The line; empty if there is nothing to tell. */
  String line(String function, Instant time) {
    if (counts.isEmpty()) {
      return "";
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      writeDefinition(json, time);
      json.writeStringField(FUNCTION, function);
      for (Map.Entry<String, Long> count : counts.entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      if (!milliseconds.isEmpty()) {
        json.writeArrayFieldStart("Milliseconds");
        for (long value : milliseconds.subList(0, Math.min(VALUES, milliseconds.size()))) {
          json.writeNumber(value);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not from a StringWriter
    }
    return line.toString();
  }

  private void add(SummaryRecord article) {
    count("Articles", 1);
    count("Rejected", article.outcome() instanceof Outcome.Rejected ? 1 : 0);
    count("Visits", article.outcome().visits().size());
  }

  private void count(String name, long more) {
    counts.merge(name, more, Long::sum);
  }

  private void writeDefinition(JsonGenerator json, Instant time) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", time.toEpochMilli());
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", NAMESPACE);
    json.writeArrayFieldStart("Dimensions");
    json.writeStartArray();
    json.writeString(FUNCTION);
    json.writeEndArray();
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    for (String name : counts.keySet()) {
      writeMetric(json, name, "Count");
    }
    if (!milliseconds.isEmpty()) {
      writeMetric(json, "Milliseconds", "Milliseconds");
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeMetric(JsonGenerator json, String name, String unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("Name", name);
    json.writeStringField("Unit", unit);
    json.writeEndObject();
  }
}

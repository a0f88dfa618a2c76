package io.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.diary.Entry;
import io.dateline.export.EventCodes.Actor;
import io.dateline.export.EventCodes.Coded;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/** Events in PLOVER, a line of JSON each. */
final class PloverExport implements Export {

  private static final String FORM = "dateline-plover/1";
  private static final JsonFactory JSON = new JsonFactory();

  private final EventCodes codes;

  PloverExport(EventCodes codes) {
    this.codes = codes;
  }

  @Override
  public void write(List<Entry> entries, Writer out) throws IOException {
    for (Entry entry : entries) {
      int number = 0;
      for (Coded event : codes.events(entry)) {
        number++;
        out.write(line(entry, event, number) + "\n");
      }
    }
  }

  private static String line(Entry entry, Coded event, int number) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", entry.id() + "/" + number);
      json.writeStringField("date", CameoExport.date(entry));
      writeActor("source", event.source(), json);
      writeActor("target", event.target(), json);
      json.writeStringField("event", event.code().event());
      json.writeStringField("mode", event.code().mode());
      json.writeStringField("context", event.code().context());
      json.writeStringField("cameo", event.code().cameo());
      json.writeStringField("when", entry.when().edtf());
      json.writeArrayFieldStart("location");
      for (String place : entry.destination().places()) {
        json.writeString(Plain.line(place));
      }
      json.writeEndArray();
      json.writeStringField("text", Words.evidence(entry.newest()));
      json.writeStringField("textInfo", entry.newest().article().id());
      json.writeNumberField("confidence", Math.round(entry.confidence() * 100) / 100.0);
      json.writeStringField("visit", entry.id());
      json.writeStringField("form", FORM);
      json.writeStringField("extractor", Exports.WRITER);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void writeActor(String name, Actor actor, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("code", actor.code());
    json.writeStringField("actor", actor.country());
    json.writeStringField("sector", actor.sector());
    json.writeStringField("name", actor.name());
    json.writeEndObject();
  }

  @Override
  public String mediaType() {
    return "application/jsonl;charset=utf-8";
  }

  @Override
  public String extension() {
    return "jsonl";
  }
}

package io.dateline.diary;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.summary.Version;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.util.Optional;

/** Writes entries as JSON, field by field, so that the same entry gives the same bytes. */
final class EntryWriter {

  private EntryWriter() {}

  static void write(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", EntryJson.SCHEMA);
    json.writeStringField("id", entry.id());
    json.writeArrayFieldStart("visitors");
    for (Person person : entry.visitors()) {
      json.writeStartObject();
      writePerson(person, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("hosts");
    for (Host host : entry.hosts()) {
      json.writeStartObject();
      writePerson(host.person(), json);
      json.writeStringField("part", host.part().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("destination");
    writeOptional("country", entry.destination().country(), json);
    json.writeArrayFieldStart("places");
    for (String place : entry.destination().places()) {
      json.writeString(place);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("when");
    writeDays(entry.when(), json);
    json.writeEndObject();
    json.writeStringField("status", entry.status().label());
    writeOptional("kind", entry.kind().map(Visit.Kind::label), json);
    writeOptional("purpose", entry.purpose(), json);
    json.writeStringField("salience", entry.salience().label());
    json.writeNumberField("confidence", rounded(entry.confidence()));
    json.writeNumberField("articles", entry.articles());
    json.writeArrayFieldStart("mentions");
    for (Mention mention : entry.mentions()) {
      writeMention(mention, json);
    }
    json.writeEndArray();
    json.writeStringField("extractor", Version.TEXT);
    json.writeEndObject();
  }

  private static void writeMention(Mention mention, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", mention.article().id());
    json.writeStringField("title", mention.article().title());
    json.writeStringField("published", mention.article().published().toString());
    if (!mention.article().url().isEmpty()) {
      json.writeStringField("url", mention.article().url());
    }
    json.writeObjectFieldStart("when");
    writeDays(mention.when(), json);
    json.writeStringField("text", mention.whenText());
    json.writeEndObject();
    json.writeStringField("status", mention.status().label());
    json.writeStringField("salience", mention.salience().label());
    json.writeNumberField("confidence", rounded(mention.confidence()));
    json.writeStringField("rule", mention.rule());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : mention.evidence()) {
      json.writeStartObject();
      json.writeStringField("sentence", evidence.sentence());
      json.writeNumberField("start", evidence.start());
      json.writeNumberField("end", evidence.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePerson(Person person, JsonGenerator json) throws IOException {
    json.writeStringField("name", person.name());
    writeOptional("role", person.role(), json);
    writeOptional("country", person.country(), json);
  }

  private static void writeDays(DateRange when, JsonGenerator json) throws IOException {
    json.writeStringField("start", when.start().map(PartialDate::toString).orElse(null));
    json.writeStringField("end", when.end().map(PartialDate::toString).orElse(null));
    json.writeStringField("edtf", when.edtf());
  }

  private static void writeOptional(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}

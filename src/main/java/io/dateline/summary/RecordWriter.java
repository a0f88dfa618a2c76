package io.dateline.summary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.fact.Fact;
import io.dateline.language.Quote;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes records as JSON, field by field, so that the same record gives the same bytes. */
final class RecordWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private RecordWriter() {}

  static void write(SummaryRecord record, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("schema", SummaryRecord.SCHEMA);
      json.writeStringField("id", record.id());
      writeSource(json, record.source());
      switch (record.outcome()) {
        case Outcome.Rejected rejected -> {
          json.writeStringField("outcome", "rejected");
          json.writeStringField("reason", rejected.reason());
          writePublished(json, record);
        }
        case Outcome.Summarised summarised -> {
          json.writeStringField("outcome", "summarised");
          json.writeStringField("language", summarised.language());
          json.writeStringField("title", summarised.title());
          writePublished(json, record);
          writeSummarised(json, summarised);
        }
      }
      json.writeStringField("extractor", record.extractor());
      json.writeEndObject();
    }
  }

  private static void writeSource(JsonGenerator json, Source source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("bucket", source.bucket());
    json.writeStringField("key", source.key());
    json.writeStringField("versionId", source.versionId());
    json.writeStringField("eTag", source.eTag());
    json.writeStringField("sequencer", source.sequencer());
    json.writeNumberField("bytes", source.bytes());
    json.writeStringField("mediaType", source.mediaType());
    json.writeStringField("charset", source.charset());
    json.writeStringField("url", source.url());
    json.writeEndObject();
  }

  private static void writePublished(JsonGenerator json, SummaryRecord record) throws IOException {
    json.writeObjectFieldStart("published");
    json.writeStringField("date", record.published().date().toString());
    json.writeStringField("basis", record.published().basis().label());
    json.writeEndObject();
  }

  private static void writeSummarised(JsonGenerator json, Outcome.Summarised summarised)
      throws IOException {
    json.writeStringField("headline", summarised.headline());
    writeQuotes(json, "summary", summarised.summary());
    json.writeArrayFieldStart("visits");
    for (Visit visit : summarised.visits()) {
      writeVisit(json, visit);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (Fact fact : summarised.facts()) {
      writeFact(json, fact);
    }
    json.writeEndArray();
  }

  private static void writeVisit(JsonGenerator json, Visit visit) throws IOException {
    json.writeStartObject();
    writePeople(json, "visitors", visit.visitors());
    json.writeArrayFieldStart("hosts");
    for (Host host : visit.hosts()) {
      json.writeStartObject();
      writePersonFields(json, host.person());
      json.writeStringField("part", host.part().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("destination");
    writeOptional(json, "country", visit.destination().country());
    writeTexts(json, "places", visit.destination().places());
    json.writeEndObject();
    writeWhen(json, visit.when(), visit.whenText());
    json.writeStringField("status", visit.status().label());
    if (visit.kind().isPresent()) {
      json.writeStringField("kind", visit.kind().get().label());
    }
    writeOptional(json, "purpose", visit.purpose());
    json.writeStringField("salience", visit.salience().label());
    writeProof(json, visit.evidence(), visit.rule(), visit.confidence());
    json.writeEndObject();
  }

  private static void writeFact(JsonGenerator json, Fact fact) throws IOException {
    json.writeStartObject();
    switch (fact) {
      case Fact.Meeting meeting -> {
        json.writeStringField("type", "meeting");
        writePeople(json, "participants", meeting.participants());
        writeOptional(json, "place", meeting.place());
        writeWhen(json, meeting.when(), "");
        json.writeStringField("status", meeting.status().label());
      }
      case Fact.Call call -> {
        json.writeStringField("type", "call");
        writePeople(json, "participants", call.participants());
        writeWhen(json, call.when(), "");
        json.writeStringField("status", call.status().label());
      }
      case Fact.Agreement agreement -> {
        json.writeStringField("type", "agreement");
        writeTexts(json, "parties", agreement.parties());
        json.writeStringField("what", agreement.what());
        writeWhen(json, agreement.when(), "");
        json.writeStringField("status", agreement.status().label());
      }
      case Fact.Appointment appointment -> {
        json.writeStringField("type", "appointment");
        json.writeObjectFieldStart("person");
        writePersonFields(json, appointment.person());
        json.writeEndObject();
        json.writeStringField("office", appointment.office());
        json.writeStringField("change", appointment.change());
        writeWhen(json, appointment.when(), "");
      }
      case Fact.Statement statement -> {
        json.writeStringField("type", "statement");
        json.writeObjectFieldStart("speaker");
        writePersonFields(json, statement.speaker());
        json.writeEndObject();
        json.writeStringField("quote", statement.quote().text());
        json.writeNumberField("quoteStart", statement.quote().start());
      }
    }
    writeProof(json, fact.evidence(), fact.rule(), fact.confidence());
    json.writeEndObject();
  }

  private static void writeProof(
      JsonGenerator json, List<Quote> evidence, String rule, double confidence) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
    json.writeStringField("rule", rule);
    writeQuotes(json, "evidence", evidence);
  }

  private static void writeWhen(JsonGenerator json, DateRange when, String text)
      throws IOException {
    json.writeObjectFieldStart("when");
    writeDate(json, "start", when.start());
    writeDate(json, "end", when.end());
    json.writeStringField("edtf", when.edtf());
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void writeDate(JsonGenerator json, String name, Optional<PartialDate> date)
      throws IOException {
    if (date.isPresent()) {
      json.writeStringField(name, date.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  private static void writePeople(JsonGenerator json, String name, List<Person> people)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Person person : people) {
      json.writeStartObject();
      writePersonFields(json, person);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writePersonFields(JsonGenerator json, Person person) throws IOException {
    json.writeStringField("name", person.name());
    writeOptional(json, "role", person.role());
    writeOptional(json, "country", person.country());
  }

  private static void writeQuotes(JsonGenerator json, String name, List<Quote> quotes)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Quote quote : quotes) {
      json.writeStartObject();
      json.writeStringField("text", quote.text());
      json.writeNumberField("start", quote.start());
      json.writeNumberField("end", quote.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTexts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static void writeOptional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}

package io.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Mention;
import io.dateline.summary.Version;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Events of schema.org in JSON-LD, within a data set that tells what made it. */
final class LinkedDataExport implements Export {

  private static final JsonFactory JSON = new JsonFactory();

  private final Countries countries;
  private final Words words;

  LinkedDataExport(Countries countries) {
    this.countries = countries;
    this.words = new Words(countries);
  }

  @Override
  public void write(List<Entry> entries, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      // So that a page may hold the document: nothing in it ends a script.
      json.setCharacterEscapes(new PageEscapes());
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeStringField("@type", "Dataset");
      json.writeStringField("name", "Visits, as news articles tell them");
      json.writeStringField("version", "dateline-jsonld/1");
      json.writeObjectFieldStart("creator");
      json.writeStringField("@type", "SoftwareApplication");
      json.writeStringField("name", "Dateline");
      json.writeStringField("softwareVersion", Version.NUMBER);
      json.writeEndObject();
      json.writeArrayFieldStart("hasPart");
      for (Entry entry : entries) {
        writeEvent(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void writeEvent(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Event");
    json.writeStringField("@id", "urn:dateline:visit:" + entry.id());
    json.writeStringField("name", words.headline(entry));
    if (entry.when().start().isPresent()) {
      json.writeStringField(
          "startDate", entry.when().start().map(PartialDate::toString).orElse(""));
    }
    if (entry.when().end().isPresent()) {
      json.writeStringField("endDate", entry.when().end().map(PartialDate::toString).orElse(""));
    }
    if (!entry.when().isUnknown()) {
      json.writeStringField("temporalCoverage", entry.when().edtf());
    }
    json.writeStringField("eventStatus", "https://schema.org/" + status(entry));
    writeLocation(entry, json);
    json.writeArrayFieldStart("attendee");
    for (Person visitor : entry.visitors()) {
      writePerson(visitor, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("organizer");
    for (Host host : entry.hosts()) {
      writePerson(host.person(), json);
    }
    json.writeEndArray();
    if (entry.purpose().isPresent()) {
      json.writeStringField("description", Plain.line(entry.purpose().get()));
    }
    if (entry.kind().isPresent()) {
      json.writeStringField("keywords", entry.kind().map(Visit.Kind::label).orElse(""));
    }
    json.writeArrayFieldStart("subjectOf");
    for (Mention mention : entry.mentions()) {
      writeArticle(mention, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("additionalProperty");
    writeProperty("status", entry.status().label(), json);
    writeProperty(
        "confidence", Double.toString(Math.round(entry.confidence() * 100) / 100.0), json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeLocation(Entry entry, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("@type", "Place");
    json.writeStringField("name", words.destination(entry));
    if (entry.destination().country().isPresent()) {
      json.writeObjectFieldStart("address");
      json.writeStringField("@type", "PostalAddress");
      json.writeStringField("addressCountry", entry.destination().country().get());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void writePerson(Person person, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Person");
    json.writeStringField("name", Plain.line(person.name()));
    if (person.role().isPresent()) {
      json.writeStringField("jobTitle", Plain.line(person.role().get()));
    }
    if (person.country().isPresent()) {
      String code = person.country().get();
      json.writeObjectFieldStart("affiliation");
      json.writeStringField("@type", code.length() == 2 ? "Country" : "Organization");
      json.writeStringField("name", countries.name(code));
      json.writeStringField("identifier", code);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeArticle(Mention mention, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("identifier", mention.article().id());
    json.writeStringField("headline", Plain.line(mention.article().title()));
    json.writeStringField("datePublished", mention.article().published().toString());
    if (!mention.article().link().isEmpty()) {
      json.writeStringField("url", mention.article().link());
    }
    json.writeObjectFieldStart("hasPart");
    json.writeStringField("@type", "Quotation");
    json.writeStringField("text", Words.evidence(mention));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeProperty(String name, String value, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "PropertyValue");
    json.writeStringField("name", name);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  private static String status(Entry entry) {
    return switch (entry.status()) {
      case CANCELLED -> "EventCancelled";
      case POSTPONED -> entry.isOff() ? "EventPostponed" : "EventRescheduled";
      case PLANNED, ONGOING, COMPLETED, INVITED -> "EventScheduled";
    };
  }

  @Override
  public String mediaType() {
    return "application/ld+json;charset=utf-8";
  }

  @Override
  public String extension() {
    return "jsonld";
  }
}

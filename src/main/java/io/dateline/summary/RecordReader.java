package io.dateline.summary;

import static io.dateline.summary.JsonFields.days;
import static io.dateline.summary.JsonFields.list;
import static io.dateline.summary.JsonFields.optional;
import static io.dateline.summary.JsonFields.person;
import static io.dateline.summary.JsonFields.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Published;
import io.dateline.fact.Fact;
import io.dateline.language.Quote;
import io.dateline.time.DateRange;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Builds records from parsed JSON; unknown fields are passed over. */
final class RecordReader {

  private RecordReader() {}

  static SummaryRecord record(JsonNode node) {
    String schema = node.path("schema").asText();
    if (!schema.equals(SummaryRecord.SCHEMA)) {
      throw new IllegalArgumentException(
          "a record of schema \"%s\" cannot be read, only of \"%s\""
              .formatted(schema, SummaryRecord.SCHEMA));
    }
    return new SummaryRecord(
        text(node, "id"),
        source(node.path("source")),
        published(node.path("published")),
        outcome(node),
        text(node, "extractor"));
  }

  private static Source source(JsonNode node) {
    return new Source(
        text(node, "bucket"),
        text(node, "key"),
        text(node, "versionId"),
        text(node, "eTag"),
        text(node, "sequencer"),
        node.path("bytes").asLong(),
        text(node, "mediaType"),
        text(node, "charset"),
        text(node, "url"));
  }

  private static Published published(JsonNode node) {
    return new Published(
        LocalDate.parse(text(node, "date")), label(Published.Basis.class, text(node, "basis")));
  }

  private static Outcome outcome(JsonNode node) {
    if (text(node, "outcome").equals("rejected")) {
      return new Outcome.Rejected(text(node, "reason"));
    }
    return new Outcome.Summarised(
        text(node, "language"),
        text(node, "title"),
        text(node, "headline"),
        list(node.path("summary"), RecordReader::quote),
        list(node.path("visits"), RecordReader::visit),
        list(node.path("facts"), RecordReader::fact));
  }

  private static Visit visit(JsonNode node) {
    JsonNode destination = node.path("destination");
    return new Visit(
        list(node.path("visitors"), JsonFields::person),
        list(node.path("hosts"), h -> new Host(person(h), label(Host.Part.class, text(h, "part")))),
        new Destination(
            optional(destination, "country"), list(destination.path("places"), JsonNode::asText)),
        days(node.path("when")),
        text(node.path("when"), "text"),
        label(Visit.Status.class, text(node, "status")),
        optional(node, "kind").map(kind -> label(Visit.Kind.class, kind)),
        optional(node, "purpose"),
        label(Visit.Salience.class, text(node, "salience")),
        node.path("confidence").asDouble(),
        text(node, "rule"),
        list(node.path("evidence"), RecordReader::quote));
  }

  private static Fact fact(JsonNode node) {
    List<Quote> evidence = list(node.path("evidence"), RecordReader::quote);
    String rule = text(node, "rule");
    double confidence = node.path("confidence").asDouble();
    DateRange when = days(node.path("when"));
    List<Person> participants = list(node.path("participants"), JsonFields::person);
    return switch (text(node, "type")) {
      case "meeting" ->
          new Fact.Meeting(
              participants,
              optional(node, "place"),
              when,
              status(node),
              evidence,
              rule,
              confidence);
      case "call" -> new Fact.Call(participants, when, status(node), evidence, rule, confidence);
      case "agreement" ->
          new Fact.Agreement(
              list(node.path("parties"), JsonNode::asText),
              text(node, "what"),
              when,
              status(node),
              evidence,
              rule,
              confidence);
      case "appointment" ->
          new Fact.Appointment(
              person(node.path("person")),
              text(node, "office"),
              text(node, "change"),
              when,
              evidence,
              rule,
              confidence);
      case "statement" -> {
        String quote = text(node, "quote");
        int start = node.path("quoteStart").asInt();
        yield new Fact.Statement(
            person(node.path("speaker")),
            new Quote(quote, start, start + quote.length()),
            evidence,
            rule,
            confidence);
      }
      default ->
          throw new IllegalArgumentException(
              "a fact of type \"%s\" is not known".formatted(text(node, "type")));
    };
  }

  private static Visit.Status status(JsonNode node) {
    return label(Visit.Status.class, text(node, "status"));
  }

  private static Quote quote(JsonNode node) {
    return new Quote(text(node, "text"), node.path("start").asInt(), node.path("end").asInt());
  }

  private static <E extends Enum<E>> E label(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
  }
}

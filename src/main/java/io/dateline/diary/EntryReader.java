package io.dateline.diary;

import static io.dateline.summary.JsonFields.days;
import static io.dateline.summary.JsonFields.list;
import static io.dateline.summary.JsonFields.optional;
import static io.dateline.summary.JsonFields.person;
import static io.dateline.summary.JsonFields.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.summary.JsonFields;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** Builds entries from parsed JSON; unknown fields are passed over. */
final class EntryReader {

  private EntryReader() {}

  static Entry entry(JsonNode node) {
    String schema = node.path("schema").asText();
    if (!schema.equals(EntryJson.SCHEMA)) {
      throw new IllegalArgumentException(
          "an entry of schema \"%s\" cannot be read, only of \"%s\""
              .formatted(schema, EntryJson.SCHEMA));
    }
    JsonNode destination = node.path("destination");
    return new Entry(
        text(node, "id"),
        list(node.path("visitors"), JsonFields::person),
        list(node.path("hosts"), h -> new Host(person(h), label(Host.Part.class, h, "part"))),
        new Destination(
            optional(destination, "country"), list(destination.path("places"), JsonNode::asText)),
        days(node.path("when")),
        label(Visit.Status.class, node, "status"),
        optional(node, "kind").map(kind -> label(Visit.Kind.class, node, "kind")),
        optional(node, "purpose"),
        label(Visit.Salience.class, node, "salience"),
        node.path("confidence").asDouble(),
        list(node.path("mentions"), EntryReader::mention));
  }

  private static Mention mention(JsonNode node) {
    return new Mention(
        new ArticleRef(
            text(node, "article"),
            text(node, "title"),
            LocalDate.parse(text(node, "published")),
            text(node, "url")),
        days(node.path("when")),
        text(node.path("when"), "text"),
        label(Visit.Status.class, node, "status"),
        label(Visit.Salience.class, node, "salience"),
        node.path("confidence").asDouble(),
        text(node, "rule"),
        list(node.path("evidence"), EntryReader::evidence));
  }

  private static Evidence evidence(JsonNode node) {
    return new Evidence(
        text(node, "sentence"), node.path("start").asInt(), node.path("end").asInt());
  }

  private static <E extends Enum<E>> E label(Class<E> type, JsonNode node, String name) {
    String label = text(node, name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(label.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no %s".formatted(label, name)));
  }
}

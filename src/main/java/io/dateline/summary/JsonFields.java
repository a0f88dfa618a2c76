package io.dateline.summary;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads fields of parsed JSON in the forms that records and entries of the diary share. */
public final class JsonFields {

  private JsonFields() {}

  /** The text of a field; an empty text if it is absent. */
  public static String text(JsonNode node, String name) {
    return node.path(name).asText();
  }

  /** The text of a field; empty if it is absent or no text. */
  public static Optional<String> optional(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  /** What an array holds, in its order; nothing if it is absent. */
  public static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    node.forEach(value -> values.add(read.apply(value)));
    return values;
  }

  /** The days that {@code start} and {@code end} tell, either of which may be absent. */
  public static DateRange days(JsonNode node) {
    return new DateRange(
        optional(node, "start").flatMap(PartialDate::parse),
        optional(node, "end").flatMap(PartialDate::parse));
  }

  /** Somebody by {@code name}, {@code role} and {@code country}. */
  public static Person person(JsonNode node) {
    return new Person(text(node, "name"), optional(node, "role"), optional(node, "country"));
  }
}

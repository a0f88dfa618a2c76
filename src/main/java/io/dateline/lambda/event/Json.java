package io.dateline.lambda.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value. Read as a stream: the data binding of Jackson would cost a cold start a tenth of a
 * second, and an event is a handful of fields. What is absent, null or of another kind reads as
 * empty.
 */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Object value;

  private Json(Object value) {
    this.value = value;
  }

  /**
   * Reads a text.
   *
   * @throws IOException if it is not JSON
   */
  static Json parse(byte[] json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return new Json(value(parser));
    }
  }

  /** A field of an object. */
  Json get(String field) {
    Object found = value instanceof Map<?, ?> map ? map.get(field) : "";
    return new Json(found == null ? "" : found);
  }

  boolean has(String field) {
    return value instanceof Map<?, ?> map && map.containsKey(field);
  }

  /** The text, or the digits of a number; empty if it is neither. */
  String text() {
    return value instanceof String text ? text : "";
  }

  /** The text of a field, if it is there and not empty. */
  Optional<String> optional(String field) {
    return Optional.of(get(field).text()).filter(text -> !text.isEmpty());
  }

  List<Json> elements() {
    return value instanceof List<?> list ? list.stream().map(Json::of).toList() : List.of();
  }

  /** The names of an object's fields, for messages about it. */
  List<String> fields() {
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Json of(Object value) {
    return new Json(value);
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        parser.nextToken();
        map.put(field, value(parser));
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText();
  }
}

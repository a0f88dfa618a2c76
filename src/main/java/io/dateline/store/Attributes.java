package io.dateline.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and builds the attributes of an item; an empty text is an attribute left out. */
final class Attributes {

  private static final AttributeValue NOTHING = AttributeValue.fromNul(true);

  private final Map<String, AttributeValue> map = new LinkedHashMap<>();

  Attributes text(String name, String value) {
    if (!value.isEmpty()) {
      map.put(name, AttributeValue.fromS(value));
    }
    return this;
  }

  Attributes text(String name, Optional<String> value) {
    return text(name, value.orElse(""));
  }

  Attributes number(String name, Number value) {
    map.put(name, AttributeValue.fromN(value.toString()));
    return this;
  }

  Attributes value(String name, AttributeValue value) {
    map.put(name, value);
    return this;
  }

  Attributes list(String name, List<AttributeValue> values) {
    if (!values.isEmpty()) {
      map.put(name, AttributeValue.fromL(values));
    }
    return this;
  }

  Attributes all(Map<String, AttributeValue> others) {
    map.putAll(others);
    return this;
  }

  Map<String, AttributeValue> map() {
    return map;
  }

  AttributeValue nested() {
    return AttributeValue.fromM(map);
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return optional(item, name).orElse("");
  }

  static Optional<String> optional(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.getOrDefault(name, NOTHING).s());
  }

  static long number(Map<String, AttributeValue> item, String name) {
    return Long.parseLong(Optional.ofNullable(item.getOrDefault(name, NOTHING).n()).orElse("0"));
  }

  static double decimal(Map<String, AttributeValue> item, String name) {
    return Double.parseDouble(
        Optional.ofNullable(item.getOrDefault(name, NOTHING).n()).orElse("0"));
  }

  static Map<String, AttributeValue> map(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, NOTHING).m();
  }

  static List<AttributeValue> list(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, NOTHING).l();
  }

  /** At most {@code length} characters of a text, never half of a surrogate pair. */
  static String clip(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}

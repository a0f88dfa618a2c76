package io.dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How many bytes an item takes, counted as DynamoDB does: what it bills and limits. */
final class ItemSize {

  /** The most that an item may take. */
  static final int LIMIT = 400 * 1024;

  /** What a list or a map takes beside its elements. */
  private static final int CONTAINER = 3;

  private ItemSize() {}

  static int of(Map<String, AttributeValue> item) {
    int sum = 0;
    for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
      sum += utf8(attribute.getKey()) + of(attribute.getValue());
    }
    return sum;
  }

  private static int of(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> value.n().length() / 2 + 2;
      case B -> value.b().asByteArrayUnsafe().length;
      case M -> CONTAINER + value.m().size() + of(value.m());
      case L -> CONTAINER + value.l().size() + sum(value.l());
      default -> 1;
    };
  }

  private static int sum(Collection<AttributeValue> values) {
    return values.stream().mapToInt(ItemSize::of).sum();
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}

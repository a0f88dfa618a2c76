package io.dateline.store;

import static io.dateline.store.Attributes.text;

import io.dateline.summary.SummaryRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads many records by their keys, a hundred with each request. */
final class RecordBatches {

  /** So many items DynamoDB gives at a time. */
  private static final int BATCH = 100;

  private static final Map<String, String> NAMES =
      Map.of("#object", Table.OBJECT, "#part", Table.PART, "#record", Table.RECORD);

  private final DynamoDbClient client;
  private final String table;

  RecordBatches(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** Hands on those that are there, in any order. */
  void read(Collection<RecordKey> keys, BiConsumer<RecordKey, SummaryRecord> taker) {
    Map<Map<String, AttributeValue>, RecordKey> byItem = new HashMap<>();
    for (RecordKey key : keys) {
      byItem.put(Items.keys(key.object(), Table.articlePart(key.fragment())).map(), key);
      if (byItem.size() == BATCH) {
        readBatch(byItem, taker);
        byItem.clear();
      }
    }
    readBatch(byItem, taker);
  }

  private void readBatch(
      Map<Map<String, AttributeValue>, RecordKey> byItem,
      BiConsumer<RecordKey, SummaryRecord> taker) {
    List<Map<String, AttributeValue>> rest = new ArrayList<>(byItem.keySet());
    for (int tries = 0; !rest.isEmpty(); tries++) {
      if (tries == Backoff.TRIES) {
        throw new StoreBusyException(
            "the table kept back %d records after %d tries; ask again later"
                .formatted(rest.size(), tries));
      }
      Backoff.before(tries);
      BatchGetItemResponse answer = get(rest);
      for (Map<String, AttributeValue> item : answer.responses().getOrDefault(table, List.of())) {
        RecordKey key =
            byItem.get(Items.keys(text(item, Table.OBJECT), text(item, Table.PART)).map());
        AttributeValue packed = item.get(Table.RECORD);
        if (key != null && packed != null) { // a head whose object is deleted has no record
          taker.accept(key, Items.record(packed));
        }
      }
      KeysAndAttributes kept = answer.unprocessedKeys().get(table);
      rest = kept == null ? List.of() : kept.keys();
    }
  }

  private BatchGetItemResponse get(List<Map<String, AttributeValue>> keys) {
    KeysAndAttributes wanted =
        KeysAndAttributes.builder()
            .keys(keys)
            .projectionExpression(String.join(", ", NAMES.keySet()))
            .expressionAttributeNames(NAMES)
            .build();
    return client.batchGetItem(get -> get.requestItems(Map.of(table, wanted)));
  }
}

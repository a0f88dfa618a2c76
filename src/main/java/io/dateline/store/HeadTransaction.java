package io.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Changes an object's head and its other items together.
 *
 * <p>More changes than a transaction takes go into several. The first replaces the head, and with
 * it all that readers of an article see, and marks it as pending; each of the others is made on
 * condition that the head is still the one written; the last takes the mark away. A writer that is
 * cut off in between leaves the mark; whoever writes next shuts it out and finishes.
 */
final class HeadTransaction {

  private static final int ITEMS = 100;
  private static final int BYTES = 3 * 1024 * 1024;
  private static final Set<String> LOST_RACE =
      Set.of("ConditionalCheckFailed", "TransactionConflict");

  private final DynamoDbClient client;
  private final String table;

  HeadTransaction(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * Writes a head and the other changes.
   *
   * @param head the new head, its revision one more than the one seen
   * @param seen the revision of the head it replaces, 0 if there was none
   * @param changes what else to change
   * @return false if another writer was faster; nothing, or not all, has been written then
   */
  boolean write(Map<String, AttributeValue> head, long seen, List<TransactWriteItem> changes) {
    List<List<TransactWriteItem>> batches = batches(changes, ItemSize.of(head));
    Attributes first = new Attributes().all(head);
    if (batches.size() > 1) {
      first.value(Table.PENDING, AttributeValue.fromBool(true));
    }
    for (int i = 0; i < batches.size(); i++) {
      boolean last = i == batches.size() - 1;
      TransactWriteItem guard = i == 0 ? put(first.map(), seen) : last ? finish(head) : check(head);
      boolean alone = i == 0 && batches.get(i).isEmpty();
      if (alone ? !putAlone(guard.put()) : !transact(guard, batches.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Keeps the writer that left a head pending from writing on.
   *
   * @param object whose head it is
   * @param seen the head's revision
   * @return false if another writer was faster
   */
  boolean takeOver(String object, long seen) {
    try {
      client.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(Items.keys(object, Table.HEAD).map())
                  .updateExpression("SET #revision = :next")
                  .conditionExpression("#revision = :revision")
                  .expressionAttributeNames(Map.of("#revision", Table.REVISION))
                  .expressionAttributeValues(
                      Map.of(
                          ":revision",
                          AttributeValue.fromN(Long.toString(seen)),
                          ":next",
                          AttributeValue.fromN(Long.toString(seen + 1)))));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** A head without other changes needs no transaction, which costs twice as much. */
  private boolean putAlone(Put put) {
    PutItemRequest.Builder request =
        PutItemRequest.builder()
            .tableName(put.tableName())
            .item(put.item())
            .conditionExpression(put.conditionExpression())
            .expressionAttributeNames(put.expressionAttributeNames());
    if (put.hasExpressionAttributeValues()) {
      request.expressionAttributeValues(put.expressionAttributeValues());
    }
    try {
      client.putItem(request.build());
      return true;
    } catch (ConditionalCheckFailedException | TransactionConflictException e) {
      return false;
    }
  }

  private boolean transact(TransactWriteItem guard, List<TransactWriteItem> batch) {
    List<TransactWriteItem> all = new ArrayList<>(batch.size() + 1);
    all.add(guard);
    all.addAll(batch);
    try {
      client.transactWriteItems(transaction -> transaction.transactItems(all));
      return true;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream()
          .anyMatch(reason -> LOST_RACE.contains(String.valueOf(reason.code())))) {
        return false;
      }
      throw e;
    }
  }

  private TransactWriteItem put(Map<String, AttributeValue> head, long seen) {
    Put.Builder put = Put.builder().tableName(table).item(head);
    if (seen == 0) {
      put.conditionExpression("attribute_not_exists(#object)")
          .expressionAttributeNames(Map.of("#object", Table.OBJECT));
    } else {
      put.conditionExpression("#revision = :revision")
          .expressionAttributeNames(Map.of("#revision", Table.REVISION))
          .expressionAttributeValues(
              Map.of(":revision", AttributeValue.fromN(Long.toString(seen))));
    }
    return TransactWriteItem.builder().put(put.build()).build();
  }

  private TransactWriteItem check(Map<String, AttributeValue> head) {
    return TransactWriteItem.builder()
        .conditionCheck(
            ConditionCheck.builder()
                .tableName(table)
                .key(key(head))
                .conditionExpression("#revision = :revision")
                .expressionAttributeNames(Map.of("#revision", Table.REVISION))
                .expressionAttributeValues(revision(head))
                .build())
        .build();
  }

  private TransactWriteItem finish(Map<String, AttributeValue> head) {
    return TransactWriteItem.builder()
        .update(
            Update.builder()
                .tableName(table)
                .key(key(head))
                .updateExpression("REMOVE #pending")
                .conditionExpression("#revision = :revision")
                .expressionAttributeNames(
                    Map.of("#revision", Table.REVISION, "#pending", Table.PENDING))
                .expressionAttributeValues(revision(head))
                .build())
        .build();
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> head) {
    return Items.keys(Attributes.text(head, Table.OBJECT), Table.HEAD).map();
  }

  private static Map<String, AttributeValue> revision(Map<String, AttributeValue> head) {
    return Map.of(
        ":revision", AttributeValue.fromN(Long.toString(Attributes.number(head, Table.REVISION))));
  }

  /** Cuts the changes so that each batch, with the head, fits into a transaction. */
  private static List<List<TransactWriteItem>> batches(
      List<TransactWriteItem> changes, int headBytes) {
    List<List<TransactWriteItem>> batches = new ArrayList<>();
    List<TransactWriteItem> batch = new ArrayList<>();
    batches.add(batch);
    int bytes = headBytes;
    for (TransactWriteItem change : changes) {
      int size = change.put() == null ? 0 : ItemSize.of(change.put().item());
      if (batch.size() == ITEMS - 1 || bytes + size > BYTES) {
        batch = new ArrayList<>();
        batches.add(batch);
        bytes = headBytes;
      }
      batch.add(change);
      bytes += size;
    }
    return batches;
  }
}

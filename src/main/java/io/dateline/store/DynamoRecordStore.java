package io.dateline.store;

import static io.dateline.store.Attributes.text;

import io.dateline.summary.SummaryRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Keeps records in one DynamoDB table.
 *
 * <p>What the table holds of an object is read first; then all of its items change in one
 * transaction, on condition that the object's head is still the one that was read. Whoever comes
 * second fails, and looks again. See {@code docs/table.md}.
 */
public final class DynamoRecordStore implements RecordStore {

  /** How long a deletion is remembered: longer than two queues in a row can keep an event. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private static final int TRIES = 12;

  private final DynamoDbClient client;
  private final String table;
  private final HeadTransaction transaction;

  /**
   * A store on a table.
   *
   * @param client the client to use; it stays open
   * @param table the name of the table, laid out as the project's template does
   */
  public DynamoRecordStore(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.transaction = new HeadTransaction(client, table);
  }

  @Override
  public Written put(ObjectState state, List<SummaryRecord> records) {
    if (records.isEmpty()) {
      throw new IllegalArgumentException("no record to put for \"" + state.object() + "\"");
    }
    String extractor = records.getFirst().extractor();
    Map<String, AttributeValue> head = Items.head(state, records);
    return write(state, extractor, head, Items.of(state, records));
  }

  @Override
  public Written remove(ObjectState deleted) {
    Map<String, AttributeValue> head =
        new Attributes()
            .value(Table.DELETED, AttributeValue.fromBool(true))
            .number(Table.EXPIRES, deleted.modified().plus(REMEMBERED).getEpochSecond())
            .map();
    return write(deleted, "", head, List.of());
  }

  private Written write(
      ObjectState state,
      String extractor,
      Map<String, AttributeValue> content,
      List<Map<String, AttributeValue>> others) {
    long takenOver = -1;
    for (int tries = 0; tries < TRIES; tries++) {
      pause(tries);
      ObjectItems found = read(state.object());
      Optional<Written> answer = found.without(state, extractor);
      if (answer.isPresent()) {
        return answer.get();
      }
      if (found.isPending() && found.revision() != takenOver) {
        takenOver =
            transaction.takeOver(state.object(), found.revision()) ? found.revision() + 1 : -1;
        continue;
      }
      ObjectState ordered = state.atLeast(found.sequencer());
      Attributes head = head(ordered, extractor, found.revision() + 1).all(content);
      if (!state.sequencer().isKnown()) {
        head.value(Table.BACKFILLED, AttributeValue.fromBool(true));
      }
      List<TransactWriteItem> changes = changes(state.object(), found.parts(), others);
      if (transaction.write(head.map(), found.revision(), changes)) {
        return Written.WRITTEN;
      }
    }
    throw new StoreBusyException(
        "other writers changed \"%s\" %d times meanwhile".formatted(state.object(), TRIES));
  }

  private ObjectItems read(String object) {
    Map<String, String> names = new LinkedHashMap<>();
    ObjectItems.NEEDED.forEach(name -> names.put("#" + name, name));
    names.put("#" + Table.OBJECT, Table.OBJECT);
    return ObjectItems.of(
        client
            .queryPaginator(
                query ->
                    query
                        .tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("#object = :object")
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(Map.of(":object", AttributeValue.fromS(object)))
                        .projectionExpression(
                            String.join(
                                ",", ObjectItems.NEEDED.stream().map(name -> "#" + name).toList())))
            .items()
            .stream()
            .toList());
  }

  static Attributes head(ObjectState state, String extractor, long revision) {
    return Items.keys(state.object(), Table.HEAD)
        .text(Table.SEQUENCER, state.sequencer().hex())
        .text(Table.VERSION_ID, state.versionId())
        .text(Table.E_TAG, state.eTag())
        .text(Table.MODIFIED, state.modified().toString())
        .text(Table.EXTRACTOR, extractor)
        .number(Table.REVISION, revision);
  }

  private List<TransactWriteItem> changes(
      String object, List<String> present, List<Map<String, AttributeValue>> wanted) {
    List<TransactWriteItem> changes = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (Map<String, AttributeValue> item : wanted) {
      kept.add(text(item, Table.PART));
      Put put = Put.builder().tableName(table).item(item).build();
      changes.add(TransactWriteItem.builder().put(put).build());
    }
    for (String part : present) {
      if (!kept.contains(part)) {
        Delete delete =
            Delete.builder().tableName(table).key(Items.keys(object, part).map()).build();
        changes.add(TransactWriteItem.builder().delete(delete).build());
      }
    }
    return changes;
  }

  private static void pause(int tries) {
    if (tries == 0) {
      return;
    }
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L << Math.min(tries, 6)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreBusyException("interrupted while another writer was busy");
    }
  }
}

package io.dateline.store;

import io.dateline.summary.SummaryRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes records of a hand-made collection, in batches. Such records have no events and no other
 * writers: each is put as it is, in place of what has the same id, so that writing them again
 * changes nothing. Records of a bucket's articles belong into a {@link DynamoRecordStore}.
 */
public final class BulkWriter {

  /** So many items DynamoDB takes at a time. */
  private static final int BATCH = 25;

  private final DynamoDbClient client;
  private final String table;
  private final List<WriteRequest> waiting = new ArrayList<>();

  BulkWriter(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * Takes a record, whose id is bucket and key with a slash between them; it is written at the
   * latest with the next {@link #flush}.
   *
   * @throws StoreBusyException if the table does not take it after many tries
   */
  public void put(SummaryRecord article) {
    ObjectState state =
        new ObjectState(
            article.source().bucket(),
            article.source().key(),
            "",
            "",
            Sequencer.NONE,
            Instant.EPOCH);
    List<SummaryRecord> records = List.of(article);
    add(
        DynamoRecordStore.head(state, article.extractor(), 1)
            .value(Table.BACKFILLED, AttributeValue.fromBool(true))
            .all(Items.head(state, records))
            .map());
    Items.of(state, records).forEach(this::add);
  }

  private void add(Map<String, AttributeValue> item) {
    waiting.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /**
   * Writes what waits.
   *
   * @throws StoreBusyException if the table does not take it after many tries
   */
  public void flush() {
    List<WriteRequest> rest = List.copyOf(waiting);
    waiting.clear();
    for (int tries = 0; !rest.isEmpty(); tries++) {
      if (tries == Backoff.TRIES) {
        throw new StoreBusyException(
            "the table left %d items unwritten after %d tries; load again later"
                .formatted(rest.size(), Backoff.TRIES));
      }
      Backoff.before(tries);
      Map<String, List<WriteRequest>> batch = Map.of(table, rest);
      rest =
          client
              .batchWriteItem(write -> write.requestItems(batch))
              .unprocessedItems()
              .getOrDefault(table, List.of());
    }
  }
}

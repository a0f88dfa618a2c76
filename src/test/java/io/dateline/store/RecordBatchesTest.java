package io.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reading many records from a table that gives a hundred at a time, and sometimes fewer. */
class RecordBatchesTest {

  private static final String TABLE = "summaries";

  private final List<Integer> asked = new ArrayList<>();

  /**
   * Keeps back all but the first {@code most} of what is asked for; of odd keys it has no record.
   */
  private DynamoDbClient table(int most) {
    return new DynamoDbClient() {
      @Override
      public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        List<Map<String, AttributeValue>> keys =
            request.requestItems().values().iterator().next().keys();
        asked.add(keys.size());
        int given = Math.min(most, keys.size());
        BatchGetItemResponse.Builder answer = BatchGetItemResponse.builder();
        answer.responses(Map.of(TABLE, keys.subList(0, given).stream().map(this::item).toList()));
        if (given < keys.size()) {
          List<Map<String, AttributeValue>> rest = keys.subList(given, keys.size());
          answer.unprocessedKeys(Map.of(TABLE, KeysAndAttributes.builder().keys(rest).build()));
        }
        return answer.build();
      }

      private Map<String, AttributeValue> item(Map<String, AttributeValue> key) {
        String object = key.getOrDefault(Table.OBJECT, AttributeValue.fromS("")).s();
        String name = object.substring(object.indexOf('/') + 1);
        Attributes item = new Attributes().all(key);
        return Integer.parseInt(name) % 2 == 1
            ? item.map()
            : item.all(Items.head(Articles.upload(name, 1), List.of(Articles.article(name)))).map();
      }

      @Override
      public String serviceName() {
        return "dynamodb";
      }

      @Override
      public void close() {}
    };
  }

  private static List<RecordKey> keys(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> new RecordKey(Articles.BUCKET + "/" + n, ""))
        .toList();
  }

  @Test
  void records_that_are_there_are_read_a_hundred_with_each_request() {
    Set<String> read = new HashSet<>();
    new RecordBatches(table(100), TABLE)
        .read(
            keys(250),
            (key, article) -> {
              assertThat(article.id()).isEqualTo(key.object());
              read.add(article.id());
            });
    assertThat(asked).containsExactly(100, 100, 50);
    assertThat(read).hasSize(125);
  }

  @Test
  void records_that_are_kept_back_are_asked_for_again() {
    List<String> read = new ArrayList<>();
    new RecordBatches(table(6), TABLE).read(keys(10), (key, article) -> read.add(article.id()));
    assertThat(asked).containsExactly(10, 4);
    assertThat(read).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void nothing_is_asked_for_where_nothing_is_wanted() {
    new RecordBatches(table(1), TABLE).read(List.of(), (key, article) -> asked.add(1));
    assertThat(asked).isEmpty();
  }
}

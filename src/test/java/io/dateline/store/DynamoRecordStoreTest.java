package io.dateline.store;

import static io.dateline.store.Articles.article;
import static io.dateline.store.Articles.rejected;
import static io.dateline.store.Articles.upload;
import static io.dateline.store.Articles.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import io.dateline.summary.SummaryRecord;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@ExtendWith(LocalAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoRecordStoreTest {

  private DynamoDbClient client;
  private String table;
  private DynamoRecordStore store;
  private DynamoRecordQueries queries;

  @BeforeAll
  void createTable(LocalAws aws) throws IOException {
    client = aws.client(DynamoDbClient.builder());
    table = TestTable.create(aws, "store-test");
    store = new DynamoRecordStore(client, table);
    queries = new DynamoRecordQueries(client, table);
  }

  @Test
  void a_record_is_read_back_as_it_was_written() {
    SummaryRecord article = article("back.txt", visit("Ana Silva", "PT", "2025-04-01"));

    assertThat(store.put(upload("back.txt", 1), List.of(article))).isEqualTo(Written.WRITTEN);

    assertThat(queries.article("articles/back.txt", "")).contains(article);
    assertThat(visitsOf("back.txt")).containsExactlyElementsOf(article.outcome().visits());
  }

  @Test
  void a_rejected_article_has_a_record_and_no_visits() {
    store.put(upload("bad.bin", 1), List.of(rejected("bad.bin", "It is no text. Send text.")));

    assertThat(queries.article("articles/bad.bin", "")).isPresent();
    assertThat(visitsOf("bad.bin")).isEmpty();
  }

  @Test
  void the_same_upload_again_changes_nothing() {
    List<SummaryRecord> records = List.of(article("same.txt", visit("Ana Silva", "PT", "")));
    store.put(upload("same.txt", 1), records);
    List<Map<String, AttributeValue>> before = items("same.txt");

    assertThat(store.put(upload("same.txt", 1), records)).isEqualTo(Written.ALREADY_THERE);

    assertThat(items("same.txt")).isEqualTo(before);
  }

  @Test
  void a_newer_upload_replaces_the_record_and_removes_visits_that_are_gone() {
    store.put(
        upload("news.txt", 1),
        List.of(
            article(
                "news.txt",
                visit(List.of("Ana Silva", "Rui Costa"), "PT", "2025-04-01"),
                visit("Bo Li", "FR", "2025-05-01"))));
    SummaryRecord newer = article("news.txt", visit("Cem Kaya", "DE", "2025-06-01"));

    assertThat(store.put(upload("news.txt", 2), List.of(newer))).isEqualTo(Written.WRITTEN);

    assertThat(queries.article("articles/news.txt", "")).contains(newer);
    assertThat(visitsOf("news.txt")).containsExactlyElementsOf(newer.outcome().visits());
    assertThat(items("news.txt")).hasSize(2);
  }

  @Test
  void an_older_upload_that_comes_late_changes_nothing() {
    SummaryRecord newer = article("late.txt", visit("Ana Silva", "PT", "2025-04-01"));
    store.put(upload("late.txt", 7), List.of(newer));

    assertThat(store.put(upload("late.txt", 6), List.of(article("late.txt"))))
        .isEqualTo(Written.SUPERSEDED);

    assertThat(queries.article("articles/late.txt", "")).contains(newer);
  }

  @Test
  void a_deletion_removes_record_and_visits_and_keeps_older_uploads_out() {
    store.put(
        upload("gone.txt", 1),
        List.of(article("gone.txt", visit("Ana Silva", "PT", "2025-04-01"))));

    assertThat(store.remove(upload("gone.txt", 3))).isEqualTo(Written.WRITTEN);

    assertThat(store.put(upload("gone.txt", 2), List.of(article("gone.txt"))))
        .isEqualTo(Written.SUPERSEDED);
    assertThat(queries.article("articles/gone.txt", "")).isEmpty();
    assertThat(visitsOf("gone.txt")).isEmpty();
    assertThat(items("gone.txt"))
        .singleElement()
        .satisfies(
            tombstone ->
                assertThat(tombstone.get("expires"))
                    .isEqualTo(
                        AttributeValue.fromN(
                            Long.toString(
                                upload("gone.txt", 3).modified().getEpochSecond()
                                    + 30L * 24 * 3600))));
  }

  @Test
  void an_upload_after_a_deletion_brings_the_record_back() {
    store.put(upload("again.txt", 1), List.of(article("again.txt")));
    store.remove(upload("again.txt", 2));

    store.put(upload("again.txt", 3), List.of(article("again.txt")));

    assertThat(queries.article("articles/again.txt", "")).isPresent();
    assertThat(items("again.txt"))
        .singleElement()
        .satisfies(i -> assertThat(i).doesNotContainKey("expires"));
  }

  @Test
  void a_backfill_of_what_is_there_changes_nothing_unless_the_extractor_is_newer() {
    ObjectState state = upload("fill.txt", 1);
    store.put(state, List.of(article("fill.txt", "", "0.9.0")));

    assertThat(store.put(state.withoutSequencer(), List.of(article("fill.txt", "", "0.9.0"))))
        .isEqualTo(Written.ALREADY_THERE);
    assertThat(store.put(state.withoutSequencer(), List.of(article("fill.txt", "", "0.10.0"))))
        .isEqualTo(Written.WRITTEN);
    assertThat(store.put(state, List.of(article("fill.txt", "", "0.9.0"))))
        .isEqualTo(Written.ALREADY_THERE);
    assertThat(queries.article("articles/fill.txt", "").orElseThrow().extractor())
        .isEqualTo("0.10.0");
  }

  @Test
  void events_older_than_what_a_backfill_read_stay_out() {
    store.put(upload("filled.txt", 1), List.of(article("filled.txt")));
    store.put(upload("filled.txt", 5).withoutSequencer(), List.of(article("filled.txt")));

    assertThat(store.put(upload("filled.txt", 4), List.of(article("filled.txt"))))
        .isEqualTo(Written.SUPERSEDED);
    assertThat(store.put(upload("filled.txt", 1), List.of(article("filled.txt"))))
        .isEqualTo(Written.SUPERSEDED);
    assertThat(store.put(upload("filled.txt", 5), List.of(article("filled.txt"))))
        .isEqualTo(Written.ALREADY_THERE);
    assertThat(store.put(upload("filled.txt", 6), List.of(article("filled.txt"))))
        .isEqualTo(Written.WRITTEN);
  }

  @Test
  void an_object_of_several_articles_has_a_record_for_each_and_loses_those_that_are_gone() {
    SummaryRecord one = article("feed.xml", "1", "0.1.0", visit("Ana Silva", "PT", "2025-04-01"));
    SummaryRecord two = article("feed.xml", "2", "0.1.0", visit("Bo Li", "FR", "2025-05-01"));
    store.put(upload("feed.xml", 1), List.of(one, two));
    assertThat(queries.article("articles/feed.xml", "2")).contains(two);
    assertThat(queries.visitsOf("articles/feed.xml", "1").map(StoredVisit::visit))
        .containsExactlyElementsOf(one.outcome().visits());

    store.put(upload("feed.xml", 2), List.of(one));

    assertThat(queries.article("articles/feed.xml", "1")).contains(one);
    assertThat(queries.article("articles/feed.xml", "2")).isEmpty();
    assertThat(queries.visitsOf("articles/feed.xml", "2")).isEmpty();
  }

  @Test
  void an_article_of_more_visits_than_a_transaction_takes_is_replaced_whole() {
    SummaryRecord many = article("many.txt", manyVisits(250));
    SummaryRecord fewer = article("many.txt", manyVisits(120));

    store.put(upload("many.txt", 1), List.of(many));
    assertThat(visitsOf("many.txt")).hasSize(250);
    store.put(upload("many.txt", 2), List.of(fewer));

    assertThat(queries.article("articles/many.txt", "")).contains(fewer);
    assertThat(visitsOf("many.txt")).containsExactlyElementsOf(fewer.outcome().visits());
    assertThat(items("many.txt")).noneMatch(item -> item.containsKey("pending"));
  }

  @Test
  void what_a_writer_left_half_done_the_next_finishes() {
    SummaryRecord many = article("half.txt", manyVisits(150));
    store.put(upload("half.txt", 1), List.of(many));
    pretendCutOffAfterFirstTransaction("half.txt");

    assertThat(store.put(upload("half.txt", 1), List.of(many))).isEqualTo(Written.WRITTEN);

    assertThat(visitsOf("half.txt")).hasSize(150);
    assertThat(items("half.txt")).noneMatch(item -> item.containsKey("pending"));
  }

  @Test
  void a_record_that_fits_no_item_is_refused_with_its_size() {
    Random random = new Random(7);
    Visit[] wide = new Visit[15_000];
    for (int i = 0; i < wide.length; i++) {
      String noise = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
      wide[i] = visit(noise + Long.toHexString(random.nextLong()), "PT", "");
    }

    assertThatThrownBy(() -> store.put(upload("vast.txt", 1), List.of(article("vast.txt", wide))))
        .isInstanceOf(RecordTooLargeException.class)
        .hasMessageContaining("articles/vast.txt");
    assertThat(items("vast.txt")).isEmpty();
  }

  @Test
  void uploads_and_deletions_in_any_order_in_parallel_end_with_the_newest() throws Exception {
    List<Callable<Written>> writes = new ArrayList<>();
    for (int n = 1; n <= 8; n++) {
      int upload = n;
      Visit[] visits = manyVisits(n * 3);
      Callable<Written> write =
          upload % 3 == 0
              ? () -> store.remove(upload("race.txt", upload))
              : () -> store.put(upload("race.txt", upload), List.of(article("race.txt", visits)));
      writes.add(write);
      writes.add(write);
    }
    Collections.shuffle(writes, new Random(42));

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Written> write : threads.invokeAll(writes)) {
        assertThat(write.get()).isNotNull();
      }
    }

    assertThat(visitsOf("race.txt")).hasSize(24);
    assertThat(items("race.txt")).hasSize(25);
  }

  private static Visit[] manyVisits(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> visit("Envoy " + i, "PT", "2025-04-01"))
        .toArray(Visit[]::new);
  }

  private List<Visit> visitsOf(String key) {
    return queries.visitsOf("articles/" + key, "").map(StoredVisit::visit).toList();
  }

  private List<Map<String, AttributeValue>> items(String key) {
    return client
        .query(
            query ->
                query
                    .tableName(table)
                    .keyConditionExpression("#object = :object")
                    .expressionAttributeNames(Map.of("#object", "object"))
                    .expressionAttributeValues(
                        Map.of(":object", AttributeValue.fromS("articles/" + key))))
        .items();
  }

  private void pretendCutOffAfterFirstTransaction(String key) {
    AttributeValue object = AttributeValue.fromS("articles/" + key);
    client.updateItem(
        update ->
            update
                .tableName(table)
                .key(Map.of("object", object, "part", AttributeValue.fromS("article")))
                .updateExpression("SET pending = :true")
                .expressionAttributeValues(Map.of(":true", AttributeValue.fromBool(true))));
    for (int n = 100; n <= 150; n++) {
      AttributeValue part = AttributeValue.fromS("visit#%04d".formatted(n));
      client.deleteItem(d -> d.tableName(table).key(Map.of("object", object, "part", part)));
    }
  }
}

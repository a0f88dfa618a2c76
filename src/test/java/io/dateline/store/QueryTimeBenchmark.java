package io.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * What a question costs as the table grows: read units and time of one answer of 20 visits. Run by
 * name: {@code mvn test -Dtest=QueryTimeBenchmark}.
 */
@ExtendWith(LocalAwsExtension.class)
class QueryTimeBenchmark {

  private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 8);
  private static final int ANSWER = 20;
  private static final int REPEATS = 100;

  @Test
  void question_costs_the_same_whatever_the_size_of_the_table(LocalAws aws) throws IOException {
    DynamoDbClient client = aws.client(DynamoDbClient.builder());
    String table = TestTable.create(aws, "benchmark");
    BulkWriter writer = new BulkWriter(client, table);
    DynamoRecordQueries queries = new DynamoRecordQueries(client, table);
    for (int n = 0; n < ANSWER; n++) {
      put(writer, "wanted-" + n, "IS", FIRST.plusDays(n % 7));
    }
    List<Double> units = new ArrayList<>();
    int written = 0;
    double before = 0;
    System.out.println("visits in the table | milliseconds | against the smallest | read units");
    for (int size : new int[] {250, 1_000, 4_000}) {
      for (; written < size; written++) {
        put(
            writer,
            "other-" + written,
            written % 2 == 0 ? "IS" : "DE",
            FIRST.minusDays(8L + written));
      }
      writer.flush();
      double time = median(queries);
      before = before == 0 ? time : before;
      units.add(units(client, table));
      System.out.printf(
          Locale.ROOT, "%,d | %.1f | %.2f | %.1f%n", size, time, time / before, units.getLast());
    }
    assertThat(units).allMatch(unit -> unit.equals(units.getFirst()));
  }

  private static void put(BulkWriter writer, String key, String country, LocalDate day) {
    SummaryRecord article =
        Articles.article(key, Articles.visit("Visitor " + key, country, day.toString()));
    writer.put(
        new SummaryRecord(
            article.id(),
            new Source(Articles.BUCKET, key, "", "", "", 1, "", ""),
            article.published(),
            article.outcome(),
            article.extractor()));
  }

  private static double median(DynamoRecordQueries queries) {
    List<Long> times = new ArrayList<>();
    for (int n = 0; n < REPEATS; n++) {
      long start = System.nanoTime();
      assertThat(queries.visitsTo("IS", FIRST, LAST)).hasSize(ANSWER);
      times.add(System.nanoTime() - start);
    }
    times.sort(null);
    return times.get(REPEATS / 2) / 1e6;
  }

  private static double units(DynamoDbClient client, String table) {
    TableQuery query =
        new TableQuery(client, table, Table.VISITS_TO_COUNTRY, Table.TO_COUNTRY, "IS")
            .between(FIRST, LAST);
    QueryResponse answer =
        client.query(
            query.request().toBuilder()
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build());
    return answer.consumedCapacity().capacityUnits();
  }
}

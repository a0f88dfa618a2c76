package io.dateline.benchmark;

import io.dateline.diary.Countries;
import io.dateline.diary.Party;
import io.dateline.diary.Query;
import io.dateline.diary.TableVisits;
import io.dateline.diary.Target;
import io.dateline.diary.Telling;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalProject;
import io.dateline.store.BulkWriter;
import io.dateline.store.DynamoRecordQueries;
import io.dateline.store.TableConnection;
import io.dateline.store.TestTable;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What a question costs as the table grows: the same answer of 20 visits among ever more others
 * under the same keys of the indexes, all to the same country and by the same person. The tables
 * take turns, so that what the machine does beside hits all alike.
 */
final class QueryTime {

  private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 8);
  private static final String VISITOR = "Ana Sousa";
  private static final int ANSWER = 20;

  /** Others lie so many days before: beyond what is looked for around the days asked for. */
  private static final int BEFORE = 300;

  private static final int SPREAD = 9_000;
  private static final int WARM_UP = 50;
  private static final int ROUNDS = 200;

  private QueryTime() {}

  /**
   * Measures.
   *
   * @param arguments the project's folder, the folder that Dynalite is installed in, and the
   *     numbers of visits
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    List<Integer> sizes = Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
    TableDescription layout = layout(new LocalProject(Path.of(arguments[0])));
    try (SortedDynamo dynamo = SortedDynamo.start(Path.of(arguments[1]))) {
      Meter meter = new Meter();
      try (DynamoDbClient client = client(dynamo.url(), meter)) {
        Map<Integer, DynamoRecordQueries> tables = new LinkedHashMap<>();
        for (int size : sizes) {
          String name = "visits-" + size;
          create(client, layout, name);
          fill(dynamo.url(), name, size);
          tables.put(size, new DynamoRecordQueries(client, name));
        }
        Countries countries = Countries.load();
        Query week = Query.ALL.between(Optional.of(FIRST), Optional.of(LAST));
        measure("visits to a country", week.to(Target.of("Iceland", countries)), tables, meter);
        measure("visits of a person", week.of(Party.exactly(VISITOR)), tables, meter);
        measure("all visits", week, tables, meter);
      }
    }
  }

  private static void measure(
      String question, Query query, Map<Integer, DynamoRecordQueries> tables, Meter meter) {
    Map<Integer, List<Long>> times = new LinkedHashMap<>();
    Map<Integer, Meter.Reading> read = new LinkedHashMap<>();
    int entries = new TableVisits(tables.values().iterator().next()).ask(query).size();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<Integer, DynamoRecordQueries> table : tables.entrySet()) {
        meter.take();
        long start = System.nanoTime();
        int found = new TableVisits(table.getValue()).ask(query).size();
        long time = System.nanoTime() - start;
        if (found != entries || found == 0) {
          throw new IllegalStateException("%d entries, and %d before".formatted(found, entries));
        }
        read.put(table.getKey(), meter.take());
        if (round >= 0) {
          times.computeIfAbsent(table.getKey(), size -> new ArrayList<>()).add(time);
        }
      }
    }
    System.out.printf(
        "%n%-20s %10s %10s %10s %10s %10s%n",
        question, "visits", "ms", "read units", "requests", "bytes");
    times.forEach(
        (size, all) -> {
          Meter.Reading reading = read.getOrDefault(size, new Meter.Reading(0, 0, 0));
          all.sort(null);
          System.out.printf(
              Locale.ROOT,
              "%-20s %,10d %10.1f %10.1f %10d %,10d%n",
              "",
              size,
              all.get(all.size() / 2) / 1e6,
              reading.units(),
              reading.requests(),
              reading.bytes());
        });
  }

  private static void fill(URI url, String table, int size) {
    try (TableConnection connection =
        TableConnection.open(
            new TableConnection.Address(
                table, Optional.of("eu-west-1"), Optional.empty(), Optional.of(url)))) {
      BulkWriter writer = connection.bulkWriter();
      for (int n = 0; n < size; n++) {
        boolean wanted = n < ANSWER;
        LocalDate day =
            wanted ? FIRST.plusDays(n % 7) : FIRST.minusDays(BEFORE + (long) n % SPREAD);
        writer.put(article(n, day));
      }
      writer.flush();
    }
  }

  private static SummaryRecord article(int n, LocalDate day) {
    SummaryRecord article =
        Telling.of(
                "articles/%d.txt".formatted(n),
                Telling.person(VISITOR, "foreign minister", "PT"),
                "IS",
                day.toString())
            .published(day.toString())
            .record();
    return new SummaryRecord(
        article.id(),
        new Source("articles", n + ".txt", "", "", "", 1, "text/plain", "UTF-8"),
        article.published(),
        article.outcome(),
        article.extractor());
  }

  /** The table as the project's template lays it out, read from a local AWS that it made it. */
  private static TableDescription layout(LocalProject project) throws IOException {
    try (LocalAws aws = LocalAws.start(project, Map.of(), System.err::println);
        DynamoDbClient client = aws.client(DynamoDbClient.builder())) {
      String table = TestTable.create(aws, "layout");
      return client.describeTable(describe -> describe.tableName(table)).table();
    }
  }

  private static void create(DynamoDbClient client, TableDescription layout, String name) {
    client.createTable(
        create ->
            create
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(layout.attributeDefinitions())
                .keySchema(layout.keySchema())
                .globalSecondaryIndexes(
                    layout.globalSecondaryIndexes().stream()
                        .map(
                            index ->
                                GlobalSecondaryIndex.builder()
                                    .indexName(index.indexName())
                                    .keySchema(index.keySchema())
                                    .projection(index.projection())
                                    .build())
                        .toList()));
    client.waiter().waitUntilTableExists(describe -> describe.tableName(name));
  }

  private static DynamoDbClient client(URI url, Meter meter) {
    return DynamoDbClient.builder()
        .endpointOverride(url)
        .region(Region.EU_WEST_1)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
        .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(meter))
        .build();
  }
}

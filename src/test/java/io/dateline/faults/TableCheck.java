package io.dateline.faults;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.store.DynamoRecordQueries;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Outcome;
import io.dateline.summary.RecordJson;
import io.dateline.summary.Source;
import io.dateline.summary.Summariser;
import io.dateline.summary.SummaryRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Compares the table with the bucket: what each object holds now, read anew, against its items. */
final class TableCheck {

  private final S3Client s3;
  private final DynamoDbClient dynamoDb;
  private final String bucket;
  private final String table;
  private final Summariser summariser = ArticleSummariser.load();
  private final List<String> lost = new ArrayList<>();
  private final List<String> doubled = new ArrayList<>();
  private int records;
  private int visits;
  private int tombstones;

  TableCheck(S3Client s3, DynamoDbClient dynamoDb, String bucket, String table) {
    this.s3 = s3;
    this.dynamoDb = dynamoDb;
    this.bucket = bucket;
    this.table = table;
  }

  /** Looks at all objects that were ever there. */
  void compare(Set<String> keys) {
    Map<String, List<Map<String, AttributeValue>>> items =
        dynamoDb.scanPaginator(scan -> scan.tableName(table)).items().stream()
            .collect(Collectors.groupingBy(item -> text(item, "object")));
    for (String key : keys) {
      String object = bucket + "/" + key;
      compare(key, object, items.getOrDefault(object, List.of()));
      items.remove(object);
    }
    doubled.addAll(items.keySet());
  }

  /** What of the newest content of objects is not in the table. */
  List<String> lost() {
    return lost;
  }

  /** What is in the table once too often, or no longer in the bucket. */
  List<String> doubled() {
    return doubled;
  }

  /** How many records of articles the table holds. */
  int records() {
    return records;
  }

  @Override
  public String toString() {
    return "%,d records, %,d visits, %,d tombstones; lost %,d, doubled %,d"
        .formatted(records, visits, tombstones, lost.size(), doubled.size());
  }

  private void compare(String key, String object, List<Map<String, AttributeValue>> items) {
    Optional<ResponseBytes<GetObjectResponse>> content = content(key);
    if (content.isEmpty()) {
      if (items.isEmpty()) {
        lost.add(object + ": its deletion is forgotten");
      }
      tombstones += (int) items.stream().filter(item -> item.containsKey("deleted")).count();
      items.stream()
          .filter(item -> !item.containsKey("deleted"))
          .forEach(item -> doubled.add(object + ": deleted, and has " + text(item, "part")));
      return;
    }
    List<SummaryRecord> expected = read(key, object, content.get());
    for (SummaryRecord article : expected) {
      String fragment = article.id().substring(object.length()).replaceFirst("^#", "");
      Optional<SummaryRecord> found =
          new DynamoRecordQueries(dynamoDb, table).article(object, fragment);
      if (found.isEmpty() || !isSame(found.get(), article)) {
        lost.add(
            "%s: %s in place of %s"
                .formatted(
                    article.id(),
                    found.map(TableCheck::shown).orElse("no record"),
                    shown(article)));
      }
    }
    count(object, expected, items);
  }

  private void count(
      String object, List<SummaryRecord> expected, List<Map<String, AttributeValue>> items) {
    int rows = expected.stream().mapToInt(TableCheck::rows).sum();
    long articles = items.stream().filter(item -> item.containsKey("record")).count();
    long found = items.stream().filter(item -> text(item, "part").contains("visit#")).count();
    records += (int) articles;
    visits += expected.stream().mapToInt(article -> article.outcome().visits().size()).sum();
    if (found < rows) {
      lost.add(object + ": %d of %d rows of visits".formatted(found, rows));
    }
    if (found > rows || articles > expected.size()) {
      doubled.add(object + ": %d rows of visits in place of %d".formatted(found, rows));
    }
    items.stream()
        .filter(item -> item.containsKey("pending"))
        .forEach(item -> lost.add(object + ": half written"));
  }

  private Optional<ResponseBytes<GetObjectResponse>> content(String key) {
    try {
      return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  private List<SummaryRecord> read(
      String key, String object, ResponseBytes<GetObjectResponse> content) {
    GetObjectResponse about = content.response();
    LocalDate day = LocalDate.ofInstant(about.lastModified(), ZoneOffset.UTC);
    return summariser.summarise(
        content.asByteArrayUnsafe(),
        object,
        new Source(
            bucket,
            key,
            about.versionId(),
            about.eTag().replace("\"", ""),
            "",
            about.contentLength(),
            "",
            ""),
        new Hints(
            key, Optional.of(about.contentType()), new Published(day, Published.Basis.UPLOAD)));
  }

  private static boolean isSame(SummaryRecord found, SummaryRecord expected) {
    // Written and read, for what a record keeps is rounded.
    Outcome outcome = RecordJson.read(RecordJson.write(expected)).outcome();
    return found.outcome().equals(outcome)
        && found.source().eTag().equals(expected.source().eTag())
        && found.source().versionId().equals(expected.source().versionId());
  }

  private static String shown(SummaryRecord article) {
    return "%s of %s, %s"
        .formatted(
            article.outcome() instanceof Outcome.Rejected rejected
                ? rejected.reason()
                : article.outcome().visits().size() + " visits",
            article.source().versionId(),
            article.source().sequencer());
  }

  private static int rows(SummaryRecord article) {
    return article.outcome().visits().stream().mapToInt(visit -> visit.visitors().size()).sum();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromS("")).s();
  }
}

package io.dateline.store;

import static io.dateline.store.Attributes.map;
import static io.dateline.store.Attributes.number;
import static io.dateline.store.Attributes.text;

import io.dateline.summary.SummaryRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Asks the table. Each question is a query of exactly the items that answer it; those over all
 * countries and people are one query for each of the eight partitions they are spread over.
 *
 * <p>A visit counts for the first day it may begin: one in "March 2025" for the first of March, one
 * of which only the end is known for that. Indexes follow the table within moments.
 */
public final class DynamoRecordQueries {

  private final DynamoDbClient client;
  private final String table;

  /**
   * Questions to a table.
   *
   * @param client the client to use; it stays open
   * @param table the name of the table
   */
  public DynamoRecordQueries(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /**
   * The newest record of an article, with its visits, as one consistent whole.
   *
   * @param object bucket and key with a slash between them
   * @param fragment the article's place in a feed or a mailbox; empty for a file of one article
   */
  public Optional<SummaryRecord> article(String object, String fragment) {
    return Optional.ofNullable(
            client
                .getItem(
                    get ->
                        get.tableName(table)
                            .consistentRead(true)
                            .key(Items.keys(object, Table.articlePart(fragment)).map()))
                .item()
                .get(Table.RECORD))
        .map(Items::record);
  }

  /**
   * Many records, as they were a moment ago: a request for each hundred, half a read unit for each
   * record of up to 4 KB.
   *
   * @param taker is given each record that is there, in any order
   * @throws StoreBusyException if the table keeps some back after many tries
   */
  public void records(Collection<RecordKey> keys, BiConsumer<RecordKey, SummaryRecord> taker) {
    new RecordBatches(client, table).read(keys, taker);
  }

  /** The visits that an article tells of, in its order. */
  public Stream<StoredVisit> visitsOf(String object, String fragment) {
    return visits(
        query("", Table.OBJECT, object)
            .and(Table.PART, "begins_with(#sort, :from)", Table.visitPrefix(fragment), ""));
  }

  /** Visits to a country (ISO 3166-1 alpha-2) that begin between two days, by day. */
  public Stream<StoredVisit> visitsTo(String country, LocalDate from, LocalDate to) {
    return visits(query(Table.VISITS_TO_COUNTRY, Table.TO_COUNTRY, country).between(from, to));
  }

  /** Visits to a country whose days no article tells, by day of publication. */
  public Stream<StoredVisit> undatedVisitsTo(String country) {
    return visits(query(Table.VISITS_TO_COUNTRY, Table.TO_COUNTRY, country).undated());
  }

  /** Visits to a country without days, that articles published between two days tell. */
  public Stream<StoredVisit> undatedVisitsTo(String country, LocalDate from, LocalDate to) {
    return visits(query(Table.VISITS_TO_COUNTRY, Table.TO_COUNTRY, country).undated(from, to));
  }

  /** Visits of a person that begin between two days, by day; case and accents don't matter. */
  public Stream<StoredVisit> visitsOfPerson(String name, LocalDate from, LocalDate to) {
    return visits(
        query(Table.VISITS_OF_PERSON, Table.PERSON, FoldedName.of(name)).between(from, to));
  }

  /** Visits of a person whose days no article tells, by day of publication. */
  public Stream<StoredVisit> undatedVisitsOfPerson(String name) {
    return visits(query(Table.VISITS_OF_PERSON, Table.PERSON, FoldedName.of(name)).undated());
  }

  /** Visits of a person without days, that articles published between two days tell. */
  public Stream<StoredVisit> undatedVisitsOfPerson(String name, LocalDate from, LocalDate to) {
    return visits(
        query(Table.VISITS_OF_PERSON, Table.PERSON, FoldedName.of(name)).undated(from, to));
  }

  /** All visits that begin between two days, by day. */
  public Stream<StoredVisit> visits(LocalDate from, LocalDate to) {
    return merged(
            shard ->
                query(Table.BY_DAY, Table.CALENDAR, Table.visitCalendar(shard)).between(from, to))
        .map(DynamoRecordQueries::visit);
  }

  /** All visits whose days no article tells, by day of publication. */
  public Stream<StoredVisit> undatedVisits() {
    return merged(
            shard -> query(Table.BY_DAY, Table.CALENDAR, Table.visitCalendar(shard)).undated())
        .map(DynamoRecordQueries::visit);
  }

  /** All visits without days, that articles published between two days tell. */
  public Stream<StoredVisit> undatedVisits(LocalDate from, LocalDate to) {
    return merged(
            shard ->
                query(Table.BY_DAY, Table.CALENDAR, Table.visitCalendar(shard)).undated(from, to))
        .map(DynamoRecordQueries::visit);
  }

  /** Articles that were published between two days, by day. */
  public Stream<StoredArticle> articles(LocalDate from, LocalDate to) {
    return merged(
            shard ->
                query(Table.BY_DAY, Table.CALENDAR, Table.articleCalendar(shard)).between(from, to))
        .map(DynamoRecordQueries::storedArticle);
  }

  private TableQuery query(String index, String attribute, String value) {
    return new TableQuery(client, table, index, attribute, value);
  }

  private static Stream<StoredVisit> visits(TableQuery query) {
    return query.items().map(DynamoRecordQueries::visit);
  }

  private static Stream<Map<String, AttributeValue>> merged(IntFunction<TableQuery> ofShard) {
    List<Stream<Map<String, AttributeValue>>> shards = new ArrayList<>();
    IntStream.range(0, Table.SHARDS).forEach(shard -> shards.add(ofShard.apply(shard).items()));
    return MergedStreams.of(
        shards,
        Comparator.<Map<String, AttributeValue>, String>comparing(item -> text(item, Table.DAY)));
  }

  private static StoredVisit visit(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> about = map(item, Table.ABOUT);
    String part = text(item, Table.PART);
    return new StoredVisit(
        Table.recordOf(text(item, Table.OBJECT), part),
        Table.visitNumber(part),
        text(about, "id"),
        text(about, "title"),
        LocalDate.parse(text(about, "published")),
        VisitAttributes.read(map(item, Table.VISIT)));
  }

  private static StoredArticle storedArticle(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> about = map(item, Table.ABOUT);
    return new StoredArticle(
        text(about, "id"),
        LocalDate.parse(text(item, Table.DAY)),
        text(about, "outcome"),
        text(about, "title"),
        text(about, "headline") + text(about, "reason"),
        (int) number(about, "visits"));
  }
}

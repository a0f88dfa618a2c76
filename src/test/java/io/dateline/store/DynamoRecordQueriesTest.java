package io.dateline.store;

import static io.dateline.store.Articles.article;
import static io.dateline.store.Articles.rejected;
import static io.dateline.store.Articles.upload;
import static io.dateline.store.Articles.visit;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@ExtendWith(LocalAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DynamoRecordQueriesTest {

  private static final LocalDate APRIL_1 = LocalDate.of(2025, 4, 1);
  private static final LocalDate APRIL_30 = LocalDate.of(2025, 4, 30);

  private DynamoRecordQueries queries;

  @BeforeAll
  void fillTable(LocalAws aws) throws IOException {
    DynamoDbClient client = aws.client(DynamoDbClient.builder());
    String table = TestTable.create(aws, "queries-test");
    DynamoRecordStore store = new DynamoRecordStore(client, table);
    queries = new DynamoRecordQueries(client, table);
    put(
        store,
        "a.txt",
        visit(List.of("Recep Tayyip Erdoğan", "Hakan Fidan"), "RU", "2025-04-10"),
        visit("Wang Yi", "RU", "2025-04-01"),
        visit("Wang Yi", "FR", "2025-04"));
    put(
        store,
        "b.txt",
        visit("RECEP TAYYIP ERDOGAN", "RU", "2025-04-30"),
        visit("Wang Yi", "RU", "2025-05-01"),
        visit("Wang Yi", "RU", ""),
        visit("An envoy", "", "2025-04-15"));
    store.put(upload("c.txt", 1), List.of(rejected("c.txt", "It is empty.")));
  }

  private static void put(RecordStore store, String key, Visit... visits) {
    store.put(upload(key, 1), List.of(article(key, visits)));
  }

  @Test
  void visits_to_a_country_between_two_days_come_by_day_both_days_included() {
    assertThat(told(queries.visitsTo("RU", APRIL_1, APRIL_30)))
        .containsExactly(
            "Wang Yi RU 2025-04-01",
            "Recep Tayyip Erdoğan RU 2025-04-10",
            "RECEP TAYYIP ERDOGAN RU 2025-04-30");
  }

  @Test
  void visits_whose_month_alone_is_told_count_for_its_first_day() {
    assertThat(told(queries.visitsTo("FR", APRIL_1, APRIL_1)))
        .containsExactly("Wang Yi FR 2025-04");
  }

  @Test
  void visits_of_a_person_are_found_whatever_the_case_and_accents() {
    assertThat(told(queries.visitsOfPerson("recep tayyip erdogan", APRIL_1, APRIL_30)))
        .isEqualTo(told(queries.visitsOfPerson("Recep Tayyip ERDOĞAN", APRIL_1, APRIL_30)))
        .hasSize(2);
  }

  @Test
  void whoever_travels_along_is_found_too() {
    assertThat(told(queries.visitsOfPerson("Hakan Fidan", APRIL_1, APRIL_30)))
        .containsExactly("Recep Tayyip Erdoğan RU 2025-04-10");
  }

  @Test
  void all_visits_between_two_days_come_by_day_and_once_each() {
    assertThat(told(queries.visits(APRIL_1, APRIL_30)))
        .containsExactlyInAnyOrder(
            "Wang Yi RU 2025-04-01",
            "Wang Yi FR 2025-04",
            "Recep Tayyip Erdoğan RU 2025-04-10",
            "An envoy - 2025-04-15",
            "RECEP TAYYIP ERDOGAN RU 2025-04-30")
        .startsWith("Wang Yi RU 2025-04-01")
        .endsWith("RECEP TAYYIP ERDOGAN RU 2025-04-30");
  }

  @Test
  void visits_without_a_date_are_found_apart() {
    assertThat(told(queries.undatedVisits())).containsExactly("Wang Yi RU ");
    assertThat(told(queries.undatedVisitsTo("RU"))).containsExactly("Wang Yi RU ");
    assertThat(told(queries.undatedVisitsOfPerson("Wang Yi"))).containsExactly("Wang Yi RU ");
  }

  @Test
  void visits_without_a_country_are_found_under_unknown() {
    assertThat(told(queries.visitsTo("unknown", APRIL_1, APRIL_30)))
        .containsExactly("An envoy - 2025-04-15");
  }

  @Test
  void a_visit_found_tells_the_article_and_keeps_its_evidence() {
    StoredVisit found = queries.visitsTo("FR", APRIL_1, APRIL_30).findFirst().orElseThrow();

    assertThat(found.article()).isEqualTo("articles/a.txt");
    assertThat(found.record()).isEqualTo(new RecordKey("articles/a.txt", ""));
    assertThat(found.number()).isEqualTo(2);
    assertThat(found.title()).isEqualTo("Title of a.txt");
    assertThat(found.published()).isEqualTo("2025-03-28");
    assertThat(found.visit()).isEqualTo(visit("Wang Yi", "FR", "2025-04"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "https://news.example/a#b", "visit#0009", "x/visit#0009#02"})
  void sort_key_of_a_visit_tells_its_record_and_its_number(String fragment) {
    for (int visitor : new int[] {0, 1}) {
      String part = Table.visitPart(fragment, 11, visitor);
      assertThat(Table.recordOf("articles/a.txt", part))
          .isEqualTo(new RecordKey("articles/a.txt", fragment));
      assertThat(Table.visitNumber(part)).isEqualTo(11);
    }
  }

  @Test
  void records_are_read_by_the_keys_of_the_visits_found() {
    Set<RecordKey> keys =
        queries.visitsTo("RU", APRIL_1, APRIL_30).map(StoredVisit::record).collect(toSet());
    List<String> titles = new ArrayList<>();
    queries.records(
        keys, (key, article) -> titles.add(article.id() + " " + article.outcome().visits().size()));

    assertThat(titles).containsExactlyInAnyOrder("articles/a.txt 3", "articles/b.txt 4");
  }

  @Test
  void articles_of_a_day_tell_outcome_and_number_of_visits() {
    LocalDate day = LocalDate.of(2025, 3, 28);

    assertThat(queries.articles(day, day))
        .extracting(StoredArticle::article, StoredArticle::outcome, StoredArticle::visits)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("articles/a.txt", "summarised", 3),
            org.assertj.core.groups.Tuple.tuple("articles/b.txt", "summarised", 4),
            org.assertj.core.groups.Tuple.tuple("articles/c.txt", "rejected", 0));
    assertThat(queries.articles(APRIL_1, APRIL_30)).isEmpty();
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused() {
    assertThatThrownBy(() -> queries.visits(APRIL_30, APRIL_1).findAny())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-04-30");
  }

  private static List<String> told(Stream<StoredVisit> visits) {
    return visits
        .map(StoredVisit::visit)
        .map(
            visit ->
                "%s %s %s"
                    .formatted(
                        visit.visitors().getFirst().name(),
                        visit.destination().country().orElse("-"),
                        visit.when().edtf()))
        .toList();
  }
}

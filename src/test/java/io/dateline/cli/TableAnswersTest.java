package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.output.Terminal;
import io.dateline.diary.Telling;
import io.dateline.language.Quote;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import io.dateline.local.LocalCredentials;
import io.dateline.store.DynamoRecordStore;
import io.dateline.store.ObjectState;
import io.dateline.store.Sequencer;
import io.dateline.store.TestTable;
import io.dateline.summary.Outcome;
import io.dateline.summary.RecordJson;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The table and the records that were written into it answer every question alike. */
@ExtendWith({LocalAwsExtension.class, LocalCredentials.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableAnswersTest {

  private static final Path SAMPLE = Path.of("src/test/resources/io/dateline/cli/load/visits.tsv");

  private static final List<Person> PEOPLE =
      List.of(
          Telling.person("Jana Hlavová", "foreign minister", "CZ"),
          Telling.person("Hlavova", "", "CZ"),
          Telling.person("the Czech foreign minister", "foreign minister", "CZ"),
          Telling.person("Josphat Mwangi", "president", "KE"),
          Telling.person("J. Mwangi", "", "KE"),
          Telling.person("Abdel Fattah el-Sisi", "president", "EG"),
          Telling.person("an envoy", "envoy", ""));

  private static final List<String> GOALS = List.of("PT", "RU", "PT", "");

  private LocalAws aws;
  private String table = "";
  private Path records = Path.of("");

  @BeforeAll
  void writeTheSameIntoBoth(LocalAws started, @TempDir Path folder) throws IOException {
    aws = started;
    table = TestTable.create(aws, "answers-test");
    DynamoRecordStore store = new DynamoRecordStore(aws.client(DynamoDbClient.builder()), table);
    List<String> lines = new ArrayList<>();
    Random random = new Random(3);
    for (int n = 0; n < 150; n++) {
      SummaryRecord article = article(n, random);
      lines.add(RecordJson.write(article));
      store.put(
          new ObjectState(
              "articles",
              article.source().key(),
              "1",
              "tag",
              new Sequencer("0064A%03X".formatted(n)),
              Instant.parse("2025-03-28T10:00:00Z")),
          List.of(article));
    }
    records = Files.write(folder.resolve("records.jsonl"), lines);
  }

  private static SummaryRecord article(int n, Random random) {
    LocalDate published = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(200));
    LocalDate day = published.plusDays(random.nextInt(60) - 20L);
    String days =
        switch (random.nextInt(6)) {
          case 0 -> "";
          case 1 -> day.toString().substring(0, 7);
          case 2 -> day.toString().substring(0, 4);
          case 3 -> day + "/" + day.plusDays(random.nextInt(120));
          default -> day.toString();
        };
    Telling told =
        Telling.of("articles/%d.txt".formatted(n), any(PEOPLE, random), any(GOALS, random), days)
            .published(published.toString())
            .place(any(List.of("Lisbon", "Sochi", "Porto"), random))
            .status(any(List.of(Visit.Status.values()), random));
    told = random.nextInt(3) == 0 ? told.with(any(PEOPLE, random)) : told;
    told = random.nextInt(3) == 0 ? told.background(0.5) : told;
    told = told.host(any(PEOPLE, random), Host.Part.RECEIVER);
    SummaryRecord article = told.record();
    String url = n % 2 == 0 ? "https://news.example/" + n : "";
    return new SummaryRecord(
        article.id(),
        new Source("articles", n + ".txt", "1", "tag", "", 1, "text/plain", "UTF-8", url),
        article.published(),
        withMoreProof(article.outcome(), n),
        article.extractor());
  }

  /** Proof that no index keeps: more words than it cuts them to, and a second piece. */
  private static Outcome withMoreProof(Outcome outcome, int n) {
    Outcome.Summarised told = (Outcome.Summarised) outcome;
    String words = "goes on and on ".repeat(n % 3 == 0 ? 50 : 1).strip();
    List<Visit> visits =
        told.visits().stream()
            .map(
                visit ->
                    new Visit(
                        visit.visitors(),
                        visit.hosts(),
                        visit.destination(),
                        visit.when(),
                        visit.whenText(),
                        visit.status(),
                        visit.kind(),
                        visit.purpose(),
                        visit.salience(),
                        visit.confidence(),
                        visit.rule(),
                        Stream.concat(
                                visit.evidence().stream(),
                                Stream.of(new Quote(words, 100, 100 + words.length())))
                            .skip(n % 2)
                            .toList()))
            .toList();
    return new Outcome.Summarised(
        told.language(), told.title(), told.headline(), told.summary(), visits, told.facts());
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--history",
        "--to Portugal --history",
        "--to Moscow",
        "--to Sochi",
        "--of hlavova --history",
        "--of Jana_Hlavova --exact --history",
        "--of Czech --to PT",
        "--host Mwangi",
        "--when 2025-03-03/2025-03-09 --history",
        "--from 2025-04 --to RU --history",
        "--until 2025-02-10",
        "--status postponed,cancelled --history",
        "--main --min-confidence 0.6 --when March_2025",
        "--format csv",
        "--format jsonl --of Jana_Hlavova --exact",
        "--format jsonl",
        "--format markdown --history",
        "--format ics",
        "--format jsonld",
        "--format cameo",
        "--format plover --to PT",
      })
  void answer_of_the_table_is_that_of_the_records(String question) {
    Object[] options =
        Stream.of(question.split(" ", -1)).map(word -> word.replace('_', ' ')).toArray();
    CommandRun ofRecords = run(options, "--records", records);
    CommandRun ofTable =
        run(options, "--table", table, "--region", "eu-west-1", "--endpoint-url", aws.url());

    assertThat(ofTable.err()).isEmpty();
    assertThat(ofTable.out()).isEqualTo(ofRecords.out());
    assertThat(ofTable.out()).as("something is found").contains("lavov").hasSizeGreaterThan(300);
  }

  @Test
  void table_that_is_not_there_is_named_with_what_to_check() {
    CommandRun run =
        run(new Object[0], "--table", "none", "--region", "eu-west-1", "--endpoint-url", aws.url());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("dateline: the table \"none\" cannot be asked: ")
        .contains("check its name, the region and the profile")
        .doesNotContain("\tat ");
  }

  @Test
  void loading_a_file_twice_leaves_each_visit_once(LocalAws same) throws IOException {
    String loaded = TestTable.create(same, "load-test");
    Object[] load = {
      "load", SAMPLE, "--table", loaded, "--region", "eu-west-1", "--endpoint-url", aws.url()
    };
    CommandRun first = CommandRun.of(load);
    CommandRun second = CommandRun.of(load);
    String asRecords = CommandRun.of("load", SAMPLE).out();

    assertThat(first.err() + second.err()).isEmpty();
    assertThat(
            CommandRun.of(
                    "visits",
                    "--table",
                    loaded,
                    "--region",
                    "eu-west-1",
                    "--endpoint-url",
                    aws.url(),
                    "--history")
                .out())
        .isEqualTo(
            CommandRun.with(asRecords, Terminal.NONE, "visits", "--records", "-", "--history")
                .out())
        .endsWith("7 visits\n");
  }

  private static CommandRun run(Object[] options, Object... source) {
    return CommandRun.of(
        Stream.of(Stream.<Object>of("visits"), Stream.of(source), Stream.of(options))
            .flatMap(part -> part)
            .toArray());
  }
}

package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.output.Terminal;
import io.dateline.diary.EntryJson;
import io.dateline.diary.Telling;
import io.dateline.summary.RecordJson;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst asks of records, and what the program answers. */
class VisitsCommandTest {

  private static final Telling PLAN =
      Telling.of(
              "wire/plan.txt",
              Telling.person("Jana Hlavová", "foreign minister", "CZ"),
              "PT",
              "2025-05-19/2025-05-21")
          .place("Lisbon")
          .host(Telling.person("Duarte Silveira", "foreign minister", "PT"), Host.Part.INVITER);

  private static final List<Telling> ALL =
      List.of(
          PLAN,
          PLAN.article("wire/end.txt").published("2025-05-22").status(Visit.Status.COMPLETED),
          Telling.of(
              "wire/mwangi.txt",
              Telling.person("Josphat Mwangi", "president", "KE"),
              "KR",
              "2025-06"),
          Telling.of("wire/envoy.txt", Telling.person("an envoy", "envoy", "PT"), "", "")
              .background(0.4));

  @TempDir private Path folder;
  private Path records;

  @BeforeEach
  void writeRecords() throws IOException {
    records = CommandRun.file(folder, "records.jsonl", lines(ALL));
  }

  @Test
  void records_are_taken_as_arguments_too() {
    CommandRun run = CommandRun.of("visits", records, "--to", "Portugal");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(CommandRun.of("visits", "--records", records, "--to", "Portugal").out())
        .endsWith("1 visit\n");
  }

  @Test
  void days_that_were_asked_for_in_words_are_told() {
    Object[] asked = {"visits", records, "--when", "next week", "--today", "2025-05-14"};
    assertThat(CommandRun.of(asked).out()).endsWith("1 visit, 19 to 25 May 2025\n");
    assertThat(CommandRun.of("visits", records, "--from", "2025-06").out())
        .endsWith("1 visit, from 1 June 2025\n");
    assertThat(CommandRun.of("visits", records, "--until", "2024").out())
        .isEqualTo("0 visits, until 31 December 2024\n");
  }

  @Test
  void country_that_is_mistyped_is_told() {
    CommandRun run = CommandRun.of("visits", records, "--to", "Portugall");
    assertThat(run.out()).isEqualTo("0 visits\n");
    assertThat(run.err()).contains("\"portugall\" is no country");
    assertThat(CommandRun.of("visits", records, "--to", "Lisbon").err()).isEmpty();
    assertThat(CommandRun.of("visits", records, "--to", "Russia").err()).isEmpty();
  }

  @Test
  void answer_is_a_table_by_day_with_those_undated_last() {
    CommandRun run = visits();

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            WHEN                    WHO                                WHERE                STATUS     ARTICLES
            19 to 21 May 2025       Jana Hlavová, foreign minister     Portugal: Lisbon     completed  2
                                    (Czechia) – host: Duarte Silveira
            June 2025               Josphat Mwangi, president (Kenya)  South Korea          planned    1
            undated                 an envoy, envoy (Portugal)         unknown              planned    1
            3 visits
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "--to, portugal, wire/end.txt",
    "--to, seoul, wire/mwangi.txt",
    "--of, hlavova, wire/end.txt",
    "--of, Kenyan, wire/mwangi.txt",
    "--host, Silveira, wire/end.txt",
    "--from, 2025-06, wire/mwangi.txt",
    "--until, 2025-05-20, wire/end.txt",
    "--when, next week, wire/end.txt",
    "--when, 2025-06-10, wire/mwangi.txt",
    "--when, from 1 to 5 June, wire/mwangi.txt",
    "--status, completed, wire/end.txt",
    "--status, 'invited,COMPLETED', wire/end.txt",
  })
  void question_narrows_the_answer(String option, String value, String article) {
    CommandRun run = visits(option, value, "--format", "jsonl", "--today", "2025-05-14");

    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .extracting(line -> line.path("mentions").get(0).path("article").asText())
        .containsExactly(article);
  }

  @Test
  void visits_of_low_confidence_or_in_the_background_can_be_left_out() {
    assertThat(visits("--main", "--format", "jsonl").lines()).hasSize(2);
    assertThat(visits("--min-confidence", "0.5", "--format", "jsonl").lines()).hasSize(2);
  }

  @Test
  void history_tells_what_each_article_said_the_newest_first() {
    assertThat(visits("--to", "PT", "--history").out())
        .containsSubsequence(
            "2025-05-22  completed, 2025-05-19/2025-05-21  wire/end.txt: Title of wire/end.txt",
            "“Jana Hlavová goes”",
            "2025-05-12  planned, 2025-05-19/2025-05-21  wire/plan.txt",
            "1 visit");
  }

  @Test
  void lines_of_json_are_entries_that_can_be_read_again() {
    assertThat(visits("--format", "jsonl").out().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(EntryJson.write(EntryJson.read(line))).isEqualTo(line));
  }

  @ParameterizedTest
  @CsvSource({
    "csv, 'id,visitor,'",
    "markdown, | When | Who |",
    "ics, BEGIN:VCALENDAR",
    "jsonld, {\"@context\":\"https://schema.org\"",
    "cameo, 'date\tsource\ttarget\tcode\t'",
    "plover, {\"id\":\"jana-hlavova-pt-",
  })
  void each_format_begins_as_it_should(String format, String start) {
    assertThat(visits("--format", format).out()).startsWith(start);
  }

  @Test
  void records_come_from_a_pipe_a_folder_or_a_packed_file() throws IOException {
    String expected = visits().out();
    Path packed = folder.resolve("packed/records.jsonl.gz");
    Files.createDirectories(packed.getParent());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(records));
    }
    Files.write(packed, bytes.toByteArray());

    assertThat(CommandRun.with(lines(ALL), Terminal.NONE, "visits", "--records", "-").out())
        .isEqualTo(expected);
    assertThat(CommandRun.of("visits", "--records", packed).out()).isEqualTo(expected);
    assertThat(CommandRun.of("visits", "--records", folder).out())
        .as("the file and its packed copy count once")
        .isEqualTo(expected);
  }

  @Test
  void rejected_articles_have_no_visits() {
    String rejected =
        "{\"schema\":\"dateline/1\",\"id\":\"a\",\"outcome\":\"rejected\",\"reason\":\"It is empty.\","
            + "\"published\":{\"date\":\"2025-03-28\",\"basis\":\"file\"}}\n";

    assertThat(CommandRun.with(rejected, Terminal.NONE, "visits", "--records", "-").out())
        .isEqualTo("0 visits\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"schema\":\"dateline/2\"}",
        "not JSON",
        "[]",
        "{\"schema\":\"dateline/1\",\"published\":{\"date\":\"tomorrow\",\"basis\":\"file\"}}",
        "{\"schema\":\"dateline/1\",\"published\":{\"date\":\"2025-03-28\",\"basis\":\"hearsay\"}}",
        "{\"schema\":\"dateline/1\",\"published\":{\"date\":\"2025-03-28\",\"basis\":\"file\"},"
            + "\"visits\":[{}]}",
      })
  void line_that_is_no_record_is_named_with_its_number(String line) {
    CommandRun run =
        CommandRun.with(lines(ALL) + "\n" + line, Terminal.NONE, "visits", "--records", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dateline: standard input, line 6: ").hasLineCount(1);
  }

  @Test
  void file_that_is_missing_is_named() {
    CommandRun run = CommandRun.of("visits", "--records", folder.resolve("none.jsonl"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.jsonl: there is no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--when | sometime | means no days",
        "--from | 2025-06-01 --until 2025-05-01 | the first day, 2025-06-01, is after the last",
        "--min-confidence | 90 | share from 0 to 1",
        "--status | won | planned",
        "--to | ' ' | --to is empty",
        "--table | t | either records or --table",
      })
  void question_that_is_not_understood_says_why(String option, String value, String reason) {
    Object[] options =
        Stream.concat(
                Stream.of(option),
                value.isBlank() ? Stream.of(value) : Stream.of(value.split(" ", -1)))
            .toArray();
    CommandRun run = visits(options);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsIgnoringCase(reason).contains("See dateline visits --help.");
  }

  @Test
  void question_without_a_source_says_what_to_name() {
    assertThat(CommandRun.of("visits").err()).contains("name the records", "--table NAME");
  }

  @Test
  void colours_are_used_where_they_are_wanted_alone() {
    assertThat(visits().out()).doesNotContain("\u001b");
    assertThat(visits("--color", "always").out()).contains("\u001b[36mplanned\u001b[0m");
    assertThat(
            CommandRun.with(
                    "",
                    new Terminal(true, true),
                    "visits",
                    "--records",
                    records,
                    "--color",
                    "never")
                .out())
        .doesNotContain("\u001b");
  }

  @Test
  void words_of_an_article_cannot_steer_the_terminal() {
    Telling hostile =
        Telling.of(
            "a\u001b]0;owned\u0007.txt",
            Telling.person("\u001b[2JEvil\r\nVisitor\u009b31m", "\u202eking", "CZ"),
            "PT",
            "2025-05-19");
    String out =
        CommandRun.with(
                lines(List.of(hostile)), Terminal.NONE, "visits", "--records", "-", "--history")
            .out();

    assertThat(out).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202e]");
    assertThat(out.lines()).hasSizeLessThan(8);
  }

  private CommandRun visits(Object... options) {
    return CommandRun.of(
        Stream.concat(Stream.of("visits", "--records", records), Stream.of(options)).toArray());
  }

  private static String lines(List<Telling> tellings) {
    return tellings.stream()
        .map(told -> RecordJson.write(told.record()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}

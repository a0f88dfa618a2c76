package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.cli.output.Terminal;
import io.dateline.page.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline diary}. */
class DiaryCommandTest {

  @TempDir private Path folder;

  @Test
  void records_become_a_page() throws IOException {
    Path records = CommandRun.file(folder, "records.jsonl", records());
    Path page = folder.resolve("diary.html");
    CommandRun run = CommandRun.of("diary", records, "-o", page, "--title", "Our <diary>");
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    Document html = Jsoup.parse(Files.readString(page));
    assertThat(html.title()).isEqualTo("Our <diary>");
    assertThat(data(html).path("entries")).hasSize(2);
  }

  @Test
  void records_may_be_piped_and_the_page_too() throws IOException {
    CommandRun run = CommandRun.with(records(), Terminal.NONE, "diary", "-");
    assertThat(run.status()).isZero();
    assertThat(data(Jsoup.parse(run.out())).path("entries")).hasSize(2);
  }

  @Test
  void folder_of_records_gives_one_diary() throws IOException {
    CommandRun.file(folder, "records/a.jsonl", Told.of("Ana Sousa", "PT", "ES").record());
    CommandRun.file(folder, "records/b.jsonl", Told.of("Ivo Kral", "CZ", "PT").record());
    CommandRun run = CommandRun.of("diary", folder.resolve("records"));
    assertThat(data(Jsoup.parse(run.out())).path("entries")).hasSize(2);
  }

  @Test
  void question_narrows_the_page() throws IOException {
    CommandRun run = CommandRun.with(records(), Terminal.NONE, "diary", "-", "--to", "Spain");
    JsonNode entries = data(Jsoup.parse(run.out())).path("entries");
    assertThat(entries).hasSize(1);
    assertThat(entries.at("/0/visitors/0/name").asText()).isEqualTo("Ana Sousa");
  }

  @Test
  void articles_are_linked_where_the_option_says() throws IOException {
    CommandRun run =
        CommandRun.with(
            records(), Terminal.NONE, "diary", "-", "--link", "https://archive.example/{id}");
    assertThat(data(Jsoup.parse(run.out())).at("/links/wires~1Ivo Kral.txt").asText())
        .isEqualTo("https://archive.example/wires/Ivo%20Kral.txt");
  }

  @Test
  void line_that_is_no_record_is_named() throws IOException {
    Path records = CommandRun.file(folder, "bad.jsonl", records() + "\nno record\n");
    CommandRun run = CommandRun.of("diary", records);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("bad.jsonl, line 3").contains("dateline extract");
  }

  @Test
  void missing_file_missing_records_and_wrong_link_are_told() {
    assertThat(CommandRun.of("diary", folder.resolve("gone.jsonl")).err()).contains("gone.jsonl");
    CommandRun none = CommandRun.of("diary");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("name the records").contains("--table NAME");
    CommandRun link = CommandRun.of("diary", "-", "--link", "javascript:{id}");
    assertThat(link.status()).isEqualTo(2);
    assertThat(link.err()).contains("--link").contains("javascript:{id}");
  }

  @Test
  void page_that_cannot_be_written_is_told() {
    Path page = folder.resolve("no/such/folder.html");
    CommandRun run = CommandRun.with(records(), Terminal.NONE, "diary", "-", "-o", page);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains(page.toString());
  }

  private static String records() {
    return Told.of("Ana Sousa", "PT", "ES").record()
        + "\n"
        + Told.of("Ivo Kral", "CZ", "PT").record();
  }

  private static JsonNode data(Document page) throws IOException {
    return new JsonMapper().readTree(page.expectFirst("#data").data());
  }
}

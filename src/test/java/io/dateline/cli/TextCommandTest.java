package io.dateline.cli;

import static io.dateline.cli.CommandRun.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.output.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline text}: the text that offsets refer to, and nothing else. */
class TextCommandTest {

  private static final String PAGE =
      """
      <html><head><title>Minister sails to Malta</title></head><body>
      <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><h1>Minister sails to Malta</h1>
      <p>The Tunisian interior minister sailed to Malta on Friday to speak about lost boats.</p>
      <p>He is to return on Sunday, the ministry said in a short statement to reporters.</p>
      </article></body></html>
      """;

  private static final String BODY =
      "The Tunisian interior minister sailed to Malta on Friday to speak about lost boats.\n\n"
          + "He is to return on Sunday, the ministry said in a short statement to reporters.";

  @TempDir Path folder;

  @Test
  void page_gives_its_title_and_its_paragraphs_and_not_a_character_more() throws IOException {
    CommandRun run = CommandRun.of("text", file(folder, "page.html", PAGE));
    assertThat(run).isEqualTo(new CommandRun(0, "Minister sails to Malta\n\n" + BODY, ""));
  }

  @Test
  void body_comes_without_the_title() throws IOException {
    assertThat(CommandRun.of("text", "--body", file(folder, "page.html", PAGE)).out())
        .isEqualTo(BODY);
  }

  @Test
  void json_gives_a_line_for_each_file_with_an_empty_text_for_one_that_is_rejected()
      throws IOException {
    Path page = file(folder, "page.html", PAGE);
    Path empty = file(folder, "empty.txt", "");
    CommandRun run = CommandRun.of("text", "--body", "--json", empty, page, folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.all("file"))
        .containsExactly(empty.toString(), page.toString(), empty.toString(), page.toString());
    assertThat(run.all("text")).containsExactly("", BODY, "", BODY);
    assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains(empty + ": "));
  }

  @Test
  void rejected_file_is_told_on_standard_error_alone() throws IOException {
    CommandRun run = CommandRun.of("text", file(folder, "empty.txt", ""));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("empty.txt").contains("upload it again");
  }

  @Test
  void several_files_or_a_folder_without_json_are_refused() throws IOException {
    Path page = file(folder, "page.html", PAGE);
    assertThat(CommandRun.of("text", page, page).status()).isEqualTo(2);
    CommandRun onFolder = CommandRun.of("text", folder);
    assertThat(onFolder.status()).isEqualTo(1);
    assertThat(onFolder.err()).contains("folder");
  }

  @Test
  void file_whose_name_has_a_number_sign_is_read_as_it_is() throws IOException {
    Path page = file(folder, "page#2.html", PAGE);
    assertThat(CommandRun.of("text", "--body", page).out()).isEqualTo(BODY);
  }

  @Test
  void article_of_a_feed_is_named_by_the_id_of_its_record() throws IOException {
    Path feed =
        file(
            folder,
            "feed.xml",
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
            <item><title>Dane in Chile</title><description>The minister from Copenhagen came to Chile
            on Tuesday for talks about the sea.</description></item>
            <item><title>Swede in Peru</title><description>The minister from Stockholm came to Peru
            on Friday for talks about the mountains.</description></item>
            </channel></rss>
            """);
    List<String> ids = CommandRun.of("extract", feed).all("id");
    assertThat(ids).hasSize(2);
    assertThat(CommandRun.of("text", ids.get(1)).out()).startsWith("Swede in Peru\n\nThe minister");
    CommandRun all = CommandRun.of("text", feed);
    assertThat(all.status()).isEqualTo(2);
    assertThat(all.out()).isEmpty();
    assertThat(all.err()).contains(ids.get(0)).contains(ids.get(1)).contains("--json");
  }

  @Test
  void article_that_a_file_does_not_hold_is_told() throws IOException {
    Path page = file(folder, "page.html", PAGE);
    CommandRun run = CommandRun.of("text", page + "#7");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("page.html#7").contains("no such article");
  }

  @Test
  void standard_input_is_read_too() {
    assertThat(CommandRun.with(PAGE, Terminal.NONE, "text", "--body", "-").out()).isEqualTo(BODY);
  }
}

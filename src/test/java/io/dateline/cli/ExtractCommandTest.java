package io.dateline.cli;

import static io.dateline.cli.CommandRun.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.output.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline extract}: a record for each article, in order, whatever the articles are. */
class ExtractCommandTest {

  private static final String ARTICLE =
      "Danish Foreign Minister Lars Holt will travel to Chile on Tuesday, his office said.\n";

  @TempDir Path folder;

  @Test
  void many_files_of_all_sizes_give_their_records_in_the_order_given() throws IOException {
    List<Object> command = new ArrayList<>(List.of("extract"));
    for (int i = 0; i < 200; i++) {
      command.add(
          file(folder, "%03d.txt".formatted(i * 37 % 200), ARTICLE.repeat(1 + i * 31 % 40)));
    }
    CommandRun run = CommandRun.of(command.toArray());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.all("id"))
        .containsExactlyElementsOf(command.stream().skip(1).map(Object::toString).toList());
  }

  @Test
  void record_tells_who_goes_where_and_what_file_says_so() throws IOException {
    Path file = file(folder, "chile.txt", ARTICLE);
    JsonNode record =
        CommandRun.of("extract", "--published", "2025-03-28", file).lines().getFirst();
    assertThat(record.at("/visits/0/destination/country").asText()).isEqualTo("CL");
    assertThat(record.at("/visits/0/when/start").asText()).isEqualTo("2025-04-01");
    assertThat(record.at("/source/key").asText()).isEqualTo(file.toString());
    assertThat(record.at("/source/bytes").asInt()).isEqualTo(ARTICLE.length());
  }

  @Test
  void folder_means_its_files_sorted_without_hidden_ones() throws IOException {
    for (String name :
        List.of("b.txt", "a/z.txt", "c/1.txt", ".hidden.txt", ".git/x.txt", "B.txt")) {
      file(folder, name, ARTICLE);
    }
    assertThat(CommandRun.of("extract", folder).all("id"))
        .containsExactly(
            folder + "/B.txt", folder + "/a/z.txt", folder + "/b.txt", folder + "/c/1.txt");
  }

  @Test
  void folder_without_files_is_told_to_be_empty() {
    CommandRun run = CommandRun.of("extract", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no file");
  }

  @Test
  void hyphen_reads_standard_input() {
    CommandRun run = CommandRun.with(ARTICLE, Terminal.NONE, "extract", "-");
    assertThat(run.status()).isZero();
    assertThat(run.all("id")).containsExactly("-");
    assertThat(run.all("outcome")).containsExactly("summarised");
  }

  @Test
  void missing_file_gives_a_rejected_record_and_the_others_their_own() throws IOException {
    Path good = file(folder, "good.txt", ARTICLE);
    Path missing = folder.resolve("missing.txt");
    CommandRun run = CommandRun.of("extract", missing, good);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.all("id")).containsExactly(missing.toString(), good.toString());
    assertThat(run.all("outcome")).containsExactly("rejected", "summarised");
    assertThat(run.all("reason").getFirst()).contains("no such file").contains("Check");
  }

  @Test
  void link_in_a_folder_that_leads_nowhere_gives_a_rejected_record() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    CommandRun run = CommandRun.of("extract", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.all("id")).containsExactly(folder + "/link.txt");
  }

  @Test
  void empty_binary_and_enormous_files_are_rejected_with_what_to_do() throws IOException {
    Path empty = file(folder, "empty.txt", "");
    Path binary =
        Files.write(folder.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Path enormous = file(folder, "enormous.txt", "word ".repeat(1_000_001));
    CommandRun run = CommandRun.of("extract", empty, binary, enormous);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.all("outcome")).containsOnly("rejected");
    assertThat(run.all("reason")).allMatch(reason -> reason.length() > 30);
    assertThat(run.all("reason").getLast()).contains("5,000,005 bytes").contains("5,000,000");
    assertThat(run.lines().getLast().at("/source/bytes").asInt()).isEqualTo(5_000_005);
  }

  @Test
  void name_that_is_empty_is_rejected_and_never_the_working_folder() {
    CommandRun run = CommandRun.of("extract", "");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.all("reason").getFirst()).contains("empty");
  }

  @Test
  void day_given_counts_for_an_article_that_tells_none() throws IOException {
    Path file = file(folder, "a.txt", ARTICLE);
    JsonNode record =
        CommandRun.of("extract", "--published", "2025-03-28", file).lines().getFirst();
    assertThat(record.at("/published/date").asText()).isEqualTo("2025-03-28");
    assertThat(record.at("/published/basis").asText()).isEqualTo("metadata");
  }

  @Test
  void day_of_the_files_last_change_counts_where_none_is_given() throws IOException {
    Path file = file(folder, "a.txt", ARTICLE);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2019-07-04T23:30:00Z")));
    JsonNode record = CommandRun.of("extract", file).lines().getFirst();
    assertThat(record.at("/published/date").asText()).isEqualTo("2019-07-04");
    assertThat(record.at("/published/basis").asText()).isEqualTo("file");
  }

  @Test
  void day_that_is_none_is_wrong_usage() {
    CommandRun run = CommandRun.of("extract", "--published", "28/03/2025", "a.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--published").contains("28/03/2025");
  }

  @Test
  void no_file_is_wrong_usage() {
    CommandRun run = CommandRun.of("extract");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("FILE");
  }

  @Test
  void names_that_begin_with_an_at_sign_or_a_hyphen_are_files() throws IOException {
    Path at = file(folder, "@list.txt", ARTICLE);
    CommandRun run = CommandRun.of("extract", at, "--", "-n.txt");
    assertThat(run.all("id")).containsExactly(at.toString(), "-n.txt");
    assertThat(run.all("outcome")).containsExactly("summarised", "rejected");
    assertThat(CommandRun.of("extract", "@nowhere").all("id")).containsExactly("@nowhere");
  }

  @Test
  void same_bytes_give_the_same_record() throws IOException {
    Path file = file(folder, "a.txt", ARTICLE.repeat(20));
    assertThat(CommandRun.of("extract", file)).isEqualTo(CommandRun.of("extract", file));
  }

  @Test
  void reader_that_goes_away_ends_the_run_without_a_word() throws IOException {
    for (int i = 0; i < 50; i++) {
      file(folder, i + ".txt", ARTICLE);
    }
    StringWriter err = new StringWriter();
    FailingWriter out = new FailingWriter(3, "Broken pipe");
    int status =
        Main.run(
            InputStream.nullInputStream(), out, err, Terminal.NONE, "extract", folder.toString());
    assertThat(status).isEqualTo(141);
    assertThat(err.toString()).isEmpty();
    assertThat(out.lines).isEqualTo(3);
  }

  @Test
  void disk_that_is_full_is_told() throws IOException {
    file(folder, "a.txt", ARTICLE);
    StringWriter err = new StringWriter();
    Writer out = new FailingWriter(0, "No space left on device");
    int status =
        Main.run(
            InputStream.nullInputStream(), out, err, Terminal.NONE, "extract", folder.toString());
    assertThat(status).isEqualTo(3);
    assertThat(err.toString()).contains("No space left on device").doesNotContain("\tat ");
  }

  /** Takes some lines, then fails. */
  private static final class FailingWriter extends Writer {
    private final int most;
    private final String reason;
    private int lines;

    FailingWriter(int most, String reason) {
      this.most = most;
      this.reason = reason;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      if (lines >= most) {
        throw new IOException(reason);
      }
      for (int i = from; i < from + length; i++) {
        lines += text[i] == '\n' ? 1 : 0;
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

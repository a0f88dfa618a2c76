package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.summary.ArticleSummariser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole: help, version, exit status. */
class MainTest {

  @Test
  void help_names_every_command_and_every_exit_status() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "extract", "text", "dates", "explain", "visits", "load", "diary", "serve", "demo");
    assertThat(run.out()).containsPattern("0 +all went well").containsPattern("141 +");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"extract", "text", "dates", "explain", "visits", "load", "diary", "serve", "demo"})
  void help_of_a_command_shows_an_example(String command) {
    CommandRun run = CommandRun.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("For example").contains("dateline " + command);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "extract --version",
        "text -V",
        "dates -V",
        "explain -V",
        "visits -V",
        "load -V",
        "demo -V"
      })
  void version_is_the_one_of_the_build_that_records_name_too(String command) throws IOException {
    CommandRun run = CommandRun.of((Object[]) command.split(" "));
    assertThat(run.out().strip()).isEqualTo(ArticleSummariser.EXTRACTOR);
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<version>" + run.out().strip().replace("dateline ", "") + "</version>");
  }

  @Test
  void no_command_is_wrong_usage() {
    CommandRun run = CommandRun.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("subcommand").contains("dateline --help");
  }

  @Test
  void wrong_usage_of_a_command_says_what_is_wrong_and_where_help_is() {
    CommandRun run = CommandRun.of("text", "a.txt", "b.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "dateline text: one file at a time, not 2: [a.txt, b.txt]",
            "See dateline text --help.");
  }

  @Test
  void command_that_is_misspelt_is_wrong_usage_with_what_may_be_meant() {
    CommandRun run = CommandRun.of("extrakt", "a.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("extrakt").contains("extract");
  }
}

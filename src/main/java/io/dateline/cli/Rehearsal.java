package io.dateline.cli;

import io.dateline.cli.output.Terminal;
import io.dateline.local.RuleExamples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Goes once through what the commands do most, so that a JVM which is asked to keep what a run
 * loads and links has all of it: {@code bin/dateline} makes its cache with it.
 */
final class Rehearsal {

  private static final String DATES =
      """
      {"text": "He arrives on Monday and leaves on April 2.", "reference": "2025-03-28"}
      """;

  private Rehearsal() {}

  /**
   * Runs the commands, whose output is lost.
   *
   * @param samples the path of an article in plain text and that of a page
   */
  public static void main(String[] samples) throws IOException {
    System.exit(run(samples[0], samples[1]).stream().mapToInt(status -> status).max().orElse(0));
  }

  /** Runs the commands; each one's exit status. */
  static List<Integer> run(String wire, String page) throws IOException {
    String undated =
        Files.readString(Path.of(page)).replaceAll("(?s)<(?:meta|script|time)[^>]*>|\\d", "");
    return List.of(
        status("", "text", page),
        status(undated, "text", "--body", "--json", "-"),
        status(DATES, "dates"),
        status("", "explain", wire),
        status("", "extract", wire, page),
        status(String.join("\n\n", RuleExamples.articles()), "extract", "-"));
  }

  private static int status(String input, String... command) {
    return Main.run(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        Writer.nullWriter(),
        Writer.nullWriter(),
        Terminal.NONE,
        command);
  }
}

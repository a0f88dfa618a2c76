package io.dateline.cli;

import io.dateline.page.ArticleLinks;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the diary's page is called, and where its links lead. */
final class PageOptions {

  @Option(
      names = "--title",
      description = "What the diary is called (default: ${DEFAULT-VALUE}).",
      defaultValue = "Diary of visits")
  private String title = "";

  @Option(
      names = "--link",
      paramLabel = "ADDRESS",
      description =
          "Where articles can be read, such as https://archive.example/{id} (default: the article's"
              + " id, if it is an address; on a page written to a file, the article's file too).")
  private Optional<String> link = Optional.empty();

  String title() {
    return title;
  }

  /**
   * Where links lead.
   *
   * @param usual where they lead if nothing is said
   * @throws ParameterException if the address cannot be understood
   */
  ArticleLinks links(Supplier<ArticleLinks> usual, CommandSpec spec) {
    try {
      return link.map(ArticleLinks::pattern).orElseGet(usual);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--link: " + e.getMessage(), e);
    }
  }
}

package io.dateline.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that tells the day of publication, for articles that do not tell their own. */
final class PublishedOption {

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description =
          "Day of publication, such as 2025-03-28, for articles that do not tell it themselves"
              + " (default: the day the file was last changed).")
  private Optional<LocalDate> day = Optional.empty();

  Optional<LocalDate> day() {
    return day;
  }
}

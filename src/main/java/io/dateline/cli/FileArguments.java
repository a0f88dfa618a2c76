package io.dateline.cli;

import io.dateline.article.Limits;
import io.dateline.cli.input.Inputs;
import io.dateline.cli.input.Loader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The articles that a command reads, and the day they were published. */
final class FileArguments {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "An article; - for standard input; a folder for all files in it and in its folders, in the"
              + " order of their names, hidden ones left out.")
  private List<String> names = List.of();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description =
          "Day of publication, such as 2025-03-28, for articles that do not tell it themselves"
              + " (default: the day the file was last changed; of standard input, today).")
  private Optional<LocalDate> published = Optional.empty();

  Inputs inputs(InputStream standardInput) {
    return new Inputs(names, standardInput);
  }

  /**
   * The only name.
   *
   * @throws ParameterException if there are several
   */
  String onlyName(CommandSpec spec) {
    if (names.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "one file at a time, not %d: %s".formatted(names.size(), names));
    }
    return names.getFirst();
  }

  Loader loader() {
    return new Loader(Limits.DEFAULT.maxBytes(), published);
  }
}

package io.dateline.cli;

import io.dateline.cli.ask.AskProgress;
import io.dateline.cli.ask.QueryOptions;
import io.dateline.cli.ask.SourceLooks;
import io.dateline.cli.ask.SourceOptions;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Query;
import io.dateline.diary.VisitSource;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Which visits are meant: records or the table, and what is asked of them. */
final class VisitOptions {

  @Parameters(
      paramLabel = "RECORDS",
      arity = "0..*",
      description = "Records, as --records takes them.")
  private List<String> names = List.of();

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private QueryOptions question = new QueryOptions();

  /** Whether it is the table that is asked. */
  boolean isTable() {
    return source.isTable();
  }

  /** Whether neither records nor a table are named. */
  boolean isNothing() {
    return !source.isTable() && source.files(names).isEmpty();
  }

  /** How the files of records look from outside. */
  String looks() {
    return SourceLooks.of(source.files(names));
  }

  /** What is asked; days in words are those that they mean now. */
  Query query(Countries countries, CommandSpec spec) {
    return question.query(countries, spec);
  }

  /**
   * The visits that answer a question.
   *
   * @param detail how much of them is wanted
   * @param shown whether a terminal is told how far the answer has got
   */
  List<Entry> entries(
      Query query, VisitSource.Detail detail, InputStream in, CommandSpec spec, boolean shown) {
    return source.with(
        names,
        in,
        spec,
        visits -> {
          try (AskProgress progress = new AskProgress(spec.commandLine().getErr(), shown)) {
            return visits.ask(query, detail, progress);
          }
        });
  }
}

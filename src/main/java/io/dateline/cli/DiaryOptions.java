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

/** Which visits a diary holds: its records or its table, and what is asked of them. */
final class DiaryOptions {

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

  /**
   * The visits, with all that proves them.
   *
   * @param shown whether a terminal is told how far the answer has got
   */
  List<Entry> entries(Countries countries, InputStream in, CommandSpec spec, boolean shown) {
    Query query = question.query(countries, spec);
    return source.with(
        names,
        in,
        spec,
        visits -> {
          try (AskProgress progress = new AskProgress(spec.commandLine().getErr(), shown)) {
            return visits.ask(query, VisitSource.Detail.PROOF, progress);
          }
        });
  }
}

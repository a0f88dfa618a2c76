package io.dateline.cli;

import io.dateline.cli.ask.AskProgress;
import io.dateline.cli.ask.EntryTable;
import io.dateline.cli.ask.QueryOptions;
import io.dateline.cli.ask.SourceOptions;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Terminal;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Query;
import io.dateline.diary.VisitSource;
import io.dateline.export.Export;
import io.dateline.export.Exports;
import io.dateline.export.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline visits}: asks records or the table who visits whom, where and when. */
@Command(
    name = "visits",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Asks who visits whom, where and when: records in files, or the table.",
      "What several articles tell of one visit is shown as one, with its newest status."
    },
    footer = {
      "",
      "For example:",
      "  dateline visits --records records.jsonl --to Russia --when \"next week\"",
      "  dateline visits --table NAME --of \"Wang Yi\" --history",
      "  dateline visits --records records.jsonl --format ics > visits.ics"
    })
final class VisitsCommand implements Callable<Integer> {

  /** The forms of an answer. */
  enum Format {
    TABLE,
    JSONL,
    CSV,
    MARKDOWN,
    ICS,
    JSONLD,
    CAMEO,
    PLOVER
  }

  @Mixin private SourceOptions source = new SourceOptions();

  @Mixin private QueryOptions question = new QueryOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: a table for people).")
  private Format format = Format.TABLE;

  @Option(names = "--history", description = "With what each article says, the newest first.")
  private boolean history;

  @Mixin private ColourOption colour = new ColourOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final Terminal terminal;

  VisitsCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Countries countries = Countries.load();
    Query query = question.query(countries, spec);
    List<Entry> entries = source.with(List.of(), in, spec, visits -> ask(visits, query));
    Output out = Output.of(spec.commandLine().getOut());
    if (format == Format.TABLE) {
      boolean coloured = colour.isUsed(terminal);
      new EntryTable(new Words(countries), coloured, history)
          .lines(entries)
          .forEach(line -> out.text(line + "\n"));
    } else {
      export(countries).write(entries, out);
    }
    out.handOn();
    return Status.FINE;
  }

  private Export export(Countries countries) {
    return switch (format) {
      case TABLE, JSONL -> Exports.jsonLines();
      case CSV -> Exports.csv(countries);
      case MARKDOWN -> Exports.markdown(countries, history);
      case ICS -> Exports.calendar(countries, "Visits");
      case JSONLD -> Exports.linkedData(countries);
      case CAMEO -> Exports.cameo();
      case PLOVER -> Exports.plover();
    };
  }

  /** A table for people shows no words of articles, unless it tells the history. */
  private List<Entry> ask(VisitSource visits, Query query) {
    boolean plain = format == Format.TABLE && !history;
    VisitSource.Detail detail = plain ? VisitSource.Detail.FACTS : VisitSource.Detail.PROOF;
    boolean shown = terminal.err() && !(terminal.out() && format != Format.TABLE);
    try (AskProgress progress = new AskProgress(spec.commandLine().getErr(), shown)) {
      return visits.ask(query, detail, progress);
    }
  }
}

package io.dateline.cli;

import io.dateline.cli.ask.EntryTable;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Terminal;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Query;
import io.dateline.diary.Target;
import io.dateline.diary.VisitSource;
import io.dateline.export.Export;
import io.dateline.export.Exports;
import io.dateline.export.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
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
      "  dateline visits records.jsonl --to Russia --when \"next week\"",
      "  dateline visits --table NAME --of \"Wang Yi\" --history",
      "  dateline visits records.jsonl --format ics > visits.ics"
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
    PLOVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private VisitOptions visits = new VisitOptions();

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
    Query query = visits.query(countries, spec);
    List<Entry> entries =
        visits.entries(
            query,
            detail(),
            in,
            spec,
            terminal.err() && !(terminal.out() && format != Format.TABLE));
    Output out = Output.of(spec.commandLine().getOut());
    if (format == Format.TABLE) {
      boolean coloured = colour.isUsed(terminal);
      new EntryTable(new Words(countries), coloured, history)
          .lines(entries, query)
          .forEach(line -> out.text(line + "\n"));
    } else {
      export(countries).write(entries, out);
    }
    out.handOn();
    if (entries.isEmpty()) {
      query.to().filter(target -> target.country().isEmpty()).ifPresent(this::tellPlace);
    }
    return Status.FINE;
  }

  /** Whoever mistypes a country is not left to think that nobody goes there. */
  private void tellPlace(Target target) {
    spec.commandLine()
        .getErr()
        .printf(
            "dateline visits: \"%s\" is no country that is known, so a place of that name was sought.%n",
            target.place());
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
  private VisitSource.Detail detail() {
    boolean plain = format == Format.TABLE && !history;
    return plain ? VisitSource.Detail.FACTS : VisitSource.Detail.PROOF;
  }
}

package io.dateline.cli;

import io.dateline.cli.input.Input;
import io.dateline.cli.input.Loaded;
import io.dateline.cli.input.Loader;
import io.dateline.cli.output.Terminal;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Outcome;
import io.dateline.summary.RecordJson;
import io.dateline.summary.Source;
import io.dateline.summary.Summariser;
import io.dateline.summary.SummaryRecord;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline extract}: one record per article, a line each, in the order given. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Prints the record of each article, as a line of JSON, in the order given.",
      "What cannot be read gives a record that says why, and exit status 1 after all are done."
    },
    footer = {
      "",
      "For example, who goes where, of all articles in a folder:",
      "  dateline extract wires/ |",
      "    jq -r '.visits[] | \"\\(.visitors[0].name): \\(.destination.places[0])\"'"
    })
final class ExtractCommand implements Callable<Integer> {

  @Mixin private FileArguments files = new FileArguments();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final Terminal terminal;

  ExtractCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Summariser summariser = ArticleSummariser.load();
    Loader loader = files.loader();
    return new Batch(spec.commandLine(), terminal)
        .run(files.inputs(in), input -> records(input, loader, summariser));
  }

  private static Lines records(Input input, Loader loader, Summariser summariser) {
    List<SummaryRecord> records =
        switch (loader.load(input)) {
          case Loaded.Content content -> summarise(input.id(), content, summariser);
          case Loaded.Unreadable unreadable ->
              List.of(rejected(input.id(), unreadable, unreadable.reason(), unreadable.bytes()));
        };
    return new Lines(
        records.stream().map(RecordJson::write).toList(),
        List.of(),
        (int) records.stream().filter(r -> r.outcome() instanceof Outcome.Rejected).count());
  }

  private static List<SummaryRecord> summarise(
      String id, Loaded.Content content, Summariser summariser) {
    int bytes = content.bytes().length;
    try {
      return summariser.summarise(content.bytes(), id, Source.file(id, bytes), content.hints());
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not end the run over all others.
      return List.of(
          rejected(
              id,
              content,
              "Dateline failed on it (%s), a fault of Dateline's. Please report it.".formatted(e),
              bytes));
    }
  }

  private static SummaryRecord rejected(String id, Loaded loaded, String reason, long bytes) {
    return new SummaryRecord(
        id,
        Source.file(id, bytes),
        loaded.hints().fallback(),
        new Outcome.Rejected(reason),
        ArticleSummariser.EXTRACTOR);
  }
}

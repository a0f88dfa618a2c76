package io.dateline.cli;

import io.dateline.cli.ask.TableOptions;
import io.dateline.cli.load.HistorianRecords;
import io.dateline.cli.load.UnreadableTableException;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Progress;
import io.dateline.cli.output.Terminal;
import io.dateline.store.BulkWriter;
import io.dateline.store.StoreBusyException;
import io.dateline.store.TableConnection;
import io.dateline.summary.RecordJson;
import io.dateline.summary.SummaryRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline load}: visits that historians wrote down, as records or into the table. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Reads a table of visits as the US Office of the Historian has them, tab-separated, a visit a"
          + " line.",
      "Prints a record for each, or writes them into the DynamoDB table with --table. Loading a file"
          + " again changes nothing."
    },
    footer = {
      "",
      "For example:",
      "  dateline load visits.tsv > records.jsonl",
      "  dateline load --table NAME visits.tsv"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file; - for standard input.")
  private String file = "";

  @Mixin private TableOptions table = new TableOptions();

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description =
          "What the ids of the records begin with, as a bucket's name does (default: ${DEFAULT-VALUE}).")
  private String collection = "history.state.gov";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final Terminal terminal;

  LoadCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<TableConnection.Address> address = table.address();
    if (address.isEmpty()) {
      Output out = Output.of(spec.commandLine().getOut());
      int status = read(article -> out.text(RecordJson.write(article) + "\n"));
      out.handOn();
      return status;
    }
    try (TableConnection connection = TableConnection.open(address.get())) {
      BulkWriter writer = connection.bulkWriter();
      return connection.call(
          () -> {
            int status = read(writer::put);
            writer.flush();
            return status;
          });
    } catch (StoreBusyException e) {
      return complain(String.valueOf(e.getMessage()), Status.BROKEN);
    }
  }

  private int read(Consumer<SummaryRecord> taker) {
    PrintWriter err = spec.commandLine().getErr();
    boolean shown = terminal.err() && (table.isGiven() || !terminal.out());
    int skipped = 0;
    try (BufferedReader lines = open();
        Progress progress =
            new Progress(err, shown, OptionalInt.empty(), System::nanoTime, "visits")) {
      String header = lines.readLine();
      HistorianRecords records = new HistorianRecords(header == null ? "" : header, collection);
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          taker.accept(records.record(number, line));
          progress.advance(0);
        } catch (UnreadableTableException e) {
          skipped++;
          progress.advance(1);
          complain(String.valueOf(e.getMessage()) + "; the line is left out", Status.REJECTED);
        }
      }
    } catch (UnreadableTableException e) {
      return complain(String.valueOf(e.getMessage()), Status.WRONG_USAGE);
    } catch (NoSuchFileException e) {
      return complain("there is no such file", Status.WRONG_USAGE);
    } catch (IOException e) {
      return complain("it cannot be read (%s)".formatted(e), Status.BROKEN);
    }
    return skipped == 0 ? Status.FINE : Status.REJECTED;
  }

  private BufferedReader open() throws IOException {
    InputStream bytes = file.equals("-") ? in : Files.newInputStream(Path.of(file));
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  private int complain(String reason, int status) {
    spec.commandLine().getErr().println("dateline load: " + file + ": " + reason);
    return status;
  }
}

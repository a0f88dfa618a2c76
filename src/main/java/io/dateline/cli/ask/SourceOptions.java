package io.dateline.cli.ask;

import io.dateline.cli.input.Input;
import io.dateline.cli.input.Inputs;
import io.dateline.diary.Proofs;
import io.dateline.diary.RecordLines;
import io.dateline.diary.TableVisits;
import io.dateline.diary.VisitSource;
import io.dateline.store.TableConnection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where records come from: files, a pipe or the table. */
public final class SourceOptions {

  @Option(
      names = "--records",
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Records as \"dateline extract\" prints them: a file (may be compressed with gzip), - for"
              + " standard input, or a folder of files.")
  private List<String> records = new ArrayList<>();

  @Mixin private TableOptions table = new TableOptions();

  private final Proofs proofs = new Proofs();

  /** Whether it is the table. */
  public boolean isTable() {
    return table.isGiven();
  }

  /** The names of all files, those given as arguments too. */
  public List<String> files(List<String> names) {
    List<String> files = new ArrayList<>(records);
    files.addAll(names);
    return files;
  }

  /**
   * Does something with the source, which is closed afterwards.
   *
   * @param names names of files given as arguments, read like those of {@code --records}
   * @throws ParameterException if no source is named, or two
   * @throws io.dateline.store.TableTroubleException if the table cannot be asked
   */
  public <T> T with(
      List<String> names, InputStream in, CommandSpec spec, Function<VisitSource, T> work) {
    List<String> files = files(names);
    if (files.isEmpty() != table.isGiven()) {
      throw new ParameterException(
          spec.commandLine(),
          files.isEmpty()
              ? "name the records to ask, in files or - for standard input, or the table: --table NAME"
              : "either records or --table, not both");
    }
    if (!table.isGiven()) {
      return work.apply(new RecordLines(texts(new Inputs(files, in))));
    }
    try (TableConnection connection = TableConnection.open(table.address().orElseThrow())) {
      return connection.call(() -> work.apply(new TableVisits(connection.queries(), proofs)));
    }
  }

  private static Iterable<RecordLines.Text> texts(Inputs inputs) {
    return () -> {
      Iterator<Input> each = inputs.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return each.hasNext();
        }

        @Override
        public RecordLines.Text next() {
          return new InputText(each.next());
        }
      };
    };
  }

  private record InputText(Input input) implements RecordLines.Text {
    @Override
    public String name() {
      return input instanceof Input.StandardInput ? "standard input" : input.id();
    }

    @Override
    public BufferedReader open() throws IOException {
      InputStream in =
          switch (input) {
            case Input.File file -> Files.newInputStream(file.path());
            case Input.StandardInput standard -> standard.in();
            case Input.Impossible impossible -> throw new IOException(impossible.reason());
          };
      boolean packed = input.id().endsWith(".gz");
      return new BufferedReader(
          new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
  }
}

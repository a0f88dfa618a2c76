package io.dateline.cli;

import io.dateline.cli.input.Input;
import io.dateline.cli.input.Inputs;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Progress;
import io.dateline.cli.output.Terminal;
import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.function.Function;
import picocli.CommandLine;

/** Runs a command over many inputs and prints what comes of them in their order. */
final class Batch {

  private final Output out;
  private final PrintWriter err;
  private final Terminal terminal;
  private int inputs;
  private int rejected;

  Batch(CommandLine command, Terminal terminal) {
    this.out = Output.of(command.getOut());
    this.err = command.getErr();
    this.terminal = terminal;
  }

  /**
   * Works on all inputs.
   *
   * @param work what to print of an input; runs on several threads
   * @return the exit status
   */
  int run(Inputs given, Function<Input, Lines> work) {
    OptionalInt total = given.isCounted() ? OptionalInt.of(given.names()) : OptionalInt.empty();
    // Where the lines go to the same terminal, they show well enough how far it has got.
    boolean progressShows = terminal.err() && !terminal.out();
    try (Progress progress = new Progress(err, progressShows, total, System::nanoTime)) {
      InOrder.run(given.iterator(), work, lines -> print(lines, progress));
    }
    if (inputs == 0) {
      err.println("dateline: there is no file in the folder");
    }
    return rejected > 0 ? Status.REJECTED : Status.FINE;
  }

  private void print(Lines lines, Progress progress) {
    lines.lines().forEach(out::line);
    if (!lines.complaints().isEmpty()) {
      progress.close();
      lines.complaints().forEach(err::println);
    }
    inputs++;
    rejected += lines.rejected();
    progress.advance(lines.rejected());
  }
}

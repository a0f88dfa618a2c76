package io.dateline.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;

/**
 * A {@link PrintWriter}, as the commands are given it, that keeps the reason when writing fails,
 * and tells it: a print writer alone swallows it.
 */
public final class Output extends PrintWriter {

  private final Keeper keeper;

  /** Output to a writer. */
  public Output(Writer target) {
    this(new Keeper(target));
  }

  private Output(Keeper keeper) {
    super(keeper);
    this.keeper = keeper;
  }

  /** The output that a command was given. */
  public static Output of(PrintWriter given) {
    return given instanceof Output output ? output : new Output(given);
  }

  /**
   * Writes a line and hands it on at once.
   *
   * @throws OutputException if nobody takes it
   */
  public void line(String text) {
    text(text);
    text("\n");
    handOn();
  }

  /** Writes a text, which may wait until it is {@link #handOn handed on}. */
  public void text(String text) {
    write(text);
  }

  /**
   * Hands on what was written.
   *
   * @throws OutputException if nobody takes it
   */
  public void handOn() {
    if (checkError()) {
      throw new OutputException(
          keeper.failure.orElseGet(() -> new IOException("it was closed before")));
    }
  }

  /** Hands on everything to another writer, and keeps the first failure. */
  private static final class Keeper extends Writer {
    private final Writer target;
    private Optional<IOException> failure = Optional.empty();

    Keeper(Writer target) {
      this.target = target;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      try {
        target.write(text, from, length);
      } catch (IOException e) {
        throw keep(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        target.flush();
      } catch (IOException e) {
        throw keep(e);
      }
    }

    @Override
    public void close() throws IOException {
      target.close();
    }

    private IOException keep(IOException e) {
      failure = failure.or(() -> Optional.of(e));
      return e;
    }
  }
}

package io.dateline.cli.ask;

import io.dateline.cli.output.Progress;
import io.dateline.diary.VisitSource;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows on a terminal how far an answer has got: mentions as they are read, then records. */
public final class AskProgress implements VisitSource.Watch, AutoCloseable {

  private final PrintWriter err;
  private final boolean wanted;
  private final Progress mentions;
  private Optional<Progress> records = Optional.empty();

  /**
   * Progress of an answer that is begun now.
   *
   * @param wanted whether it is shown at all
   */
  public AskProgress(PrintWriter err, boolean wanted) {
    this.err = err;
    this.wanted = wanted;
    this.mentions = new Progress(err, wanted, OptionalInt.empty(), System::nanoTime, "mentions");
  }

  @Override
  public void mentionRead() {
    mentions.advance(0);
  }

  @Override
  public void recordRead(int total) {
    if (records.isEmpty()) {
      records =
          Optional.of(
              new Progress(err, wanted, OptionalInt.of(total), System::nanoTime, "records"));
    }
    records.get().advance(0);
  }

  @Override
  public void close() {
    mentions.close();
    records.ifPresent(Progress::close);
  }
}

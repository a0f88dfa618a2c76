package io.dateline.lambda;

import io.dateline.lambda.event.Change;
import java.time.Instant;
import java.util.function.Consumer;

/** Tells what an invocation does: a line of the log for each change, and one of metrics at last. */
final class Journal {

  private final Consumer<String> log;
  private final Metrics metrics = new Metrics();
  private boolean cold;

  /**
   * A journal of one invocation.
   *
   * @param log takes a line
   * @param cold whether it is the first invocation of its process
   */
  Journal(Consumer<String> log, boolean cold) {
    this.log = log;
    this.cold = cold;
  }

  /** Notes a change that was tried, and how long it took. */
  void note(Change change, Attempt attempt, long milliseconds) {
    log.accept(LogLine.of(change, attempt, milliseconds, cold));
    metrics.add(attempt, milliseconds);
    cold = false;
  }

  /** Notes a message of a queue that is of no known shape. */
  void noteUnknown(String messageId, String reason) {
    log.accept(LogLine.unknown(messageId, reason));
    metrics.addUnknown();
  }

  /** Tells the sums. */
  void close(String function, Instant time) {
    String line = metrics.line(function, time);
    if (!line.isEmpty()) {
      log.accept(line);
    }
  }
}

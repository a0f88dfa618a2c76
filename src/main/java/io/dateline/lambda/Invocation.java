package io.dateline.lambda;

import io.dateline.lambda.event.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Works on the changes of one invocation, one after the other, within the time it has. */
final class Invocation {

  /** What answering, and being ended by Lambda, may take, in milliseconds. */
  private static final long RESERVE = 2_000;

  private final Function<Change, Done> processor;
  private final Retry retry;
  private final long articleMilliseconds;
  private final LongSupplier millisecondsLeft;
  private final Journal journal;

  /**
   * An invocation.
   *
   * @param processor does a change
   * @param retry repeats it
   * @param articleMilliseconds what an article may take
   * @param millisecondsLeft what is left of the invocation's time
   * @param journal told of each change
   */
  Invocation(
      Function<Change, Done> processor,
      Retry retry,
      long articleMilliseconds,
      LongSupplier millisecondsLeft,
      Journal journal) {
    this.processor = processor;
    this.retry = retry;
    this.articleMilliseconds = articleMilliseconds;
    this.millisecondsLeft = millisecondsLeft;
    this.journal = journal;
  }

  /**
   * Does changes that succeed or fail together. All are tried, whatever becomes of the others.
   *
   * @return what became of each, in order
   */
  List<Attempt> attempt(List<Change> changes) {
    List<Attempt> attempts = new ArrayList<>();
    for (Change change : changes) {
      attempts.add(attempt(change));
    }
    return attempts;
  }

  /** Does one change. */
  Attempt attempt(Change change) {
    long start = System.nanoTime();
    Attempt attempt = withinTime(change);
    journal.note(change, attempt, (System.nanoTime() - start) / 1_000_000);
    return attempt;
  }

  private Attempt withinTime(Change change) {
    if (timeForRetries() <= 0) {
      return new Attempt.Failed("no time was left for it in this invocation", true);
    }
    try {
      return new Attempt.Succeeded(retry.call(() -> processor.apply(change), this::timeForRetries));
    } catch (RuntimeException e) {
      return new Attempt.Failed(Trouble.reason(e), Trouble.mayPass(e));
    }
  }

  private long timeForRetries() {
    return millisecondsLeft.getAsLong() - RESERVE - articleMilliseconds;
  }
}

package io.dateline.lambda;

import io.dateline.article.Hints;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.Summariser;
import io.dateline.summary.SummaryRecord;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one article from harming others: whatever it does to a summariser, it ends in time with a
 * record, if need be a rejected one that says what happened.
 */
final class BoundedSummariser implements Summariser {

  private static final long STACK_BYTES = 16L * 1024 * 1024;

  private final Supplier<? extends Summariser> summariser;
  private final Duration limit;
  private final String extractor;

  /**
   * Bounds a summariser.
   *
   * @param summariser gives what does the work; what that takes is not counted
   * @param limit how long it may take
   * @param extractor the version that stands in rejected records
   */
  BoundedSummariser(Supplier<? extends Summariser> summariser, Duration limit, String extractor) {
    this.summariser = summariser;
    this.limit = limit;
    this.extractor = extractor;
  }

  @Override
  public List<SummaryRecord> summarise(byte[] content, String id, Source source, Hints hints) {
    Summariser ready = summariser.get();
    FutureTask<List<SummaryRecord>> task =
        new FutureTask<>(() -> ready.summarise(content, id, source, hints));
    Thread thread = new Thread(null, task, "article", STACK_BYTES);
    thread.setDaemon(true); // one that does not heed its interruption keeps nobody
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return reject(
          id,
          source,
          hints,
          "It took longer than %d seconds. Split it, or raise the parameter ArticleSeconds."
              .formatted(limit.toSeconds()));
    } catch (ExecutionException e) {
      return reject(id, source, hints, reason(e.getCause()));
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + id, e);
    }
  }

  /** A record of an article that could not be read. */
  List<SummaryRecord> reject(String id, Source source, Hints hints, String reason) {
    return List.of(
        new SummaryRecord(id, source, hints.fallback(), new Outcome.Rejected(reason), extractor));
  }

  private static String reason(@Nullable Throwable trouble) {
    if (trouble instanceof OutOfMemoryError) {
      return "It needs more memory than there is. Split it, or raise the parameter MemoryMegabytes.";
    }
    if (trouble instanceof StackOverflowError) {
      return "It is nested too deeply. Save it as plain text.";
    }
    String kind = trouble == null ? "unknown" : trouble.getClass().getSimpleName();
    return "Dateline failed on it (%s). Please report it, with the article.".formatted(kind);
  }
}

package io.dateline.cli.output;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/** Tells how far a long run has got, in one line of a terminal that it writes over and over. */
public final class Progress implements AutoCloseable {

  /** Of fewer articles nobody needs to be told. */
  private static final int MANY = 20;

  private static final long INTERVAL = 100_000_000;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean wanted;
  private final OptionalInt total;
  private final LongSupplier clock;
  private final String things;
  private final long start;
  private long shown;
  private int articles;
  private int rejected;

  /**
   * Progress of a run that begins now.
   *
   * @param wanted whether it is shown at all
   * @param total how many articles there are, if that is known
   * @param clock nanoseconds from any start
   */
  public Progress(PrintWriter err, boolean wanted, OptionalInt total, LongSupplier clock) {
    this(err, wanted, total, clock, "files");
  }

  /**
   * Progress of a run over other things than files.
   *
   * @param things what they are called when there are several
   */
  public Progress(
      PrintWriter err, boolean wanted, OptionalInt total, LongSupplier clock, String things) {
    this.things = things;
    this.err = err;
    this.wanted = wanted;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  /** Counts one more. */
  public void advance(int moreRejected) {
    articles++;
    rejected += moreRejected;
    long now = clock.getAsLong();
    if (wanted && articles >= MANY && now - shown >= INTERVAL) {
      shown = now;
      err.print(CLEAR + line(now));
      err.flush();
    }
  }

  private String line(long now) {
    String count = String.format(Locale.ROOT, "%,d", articles);
    String of = total.isPresent() ? String.format(Locale.ROOT, " of %,d", total.getAsInt()) : "";
    String bad = rejected == 0 ? "" : String.format(Locale.ROOT, ", %,d rejected", rejected);
    double perSecond = articles * 1e9 / Math.max(1, now - start);
    return String.format(
        Locale.ROOT, "%s%s %s%s, %,.0f a second", count, of, things, bad, perSecond);
  }

  /** Wipes the line away. */
  @Override
  public void close() {
    if (shown != start) {
      err.print(CLEAR);
      err.flush();
    }
  }
}

package io.dateline.serve;

import io.dateline.diary.Entry;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The diary of a source that changes: it is read again when the source looks different. Safe to
 * share.
 */
public final class LiveDiary implements Supplier<Snapshot> {

  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final Supplier<String> look;
  private final Supplier<List<Entry>> read;
  private final Consumer<RuntimeException> trouble;
  private final LongSupplier clock;
  private String seen;
  private Snapshot current;
  private long looked;

  /**
   * A diary, read for the first time.
   *
   * @param look how the source looks, cheap to tell: another text when it has changed; asked at
   *     most once a second
   * @param read reads the source; what it throws the first time is thrown on
   * @param trouble is told what reading threw later; the diary stays as it was then
   * @param clock nanoseconds from any start
   */
  public LiveDiary(
      Supplier<String> look,
      Supplier<List<Entry>> read,
      Consumer<RuntimeException> trouble,
      LongSupplier clock) {
    this.look = look;
    this.read = read;
    this.trouble = trouble;
    this.clock = clock;
    this.seen = look.get();
    this.current = Snapshot.of(read.get());
    this.looked = clock.getAsLong();
  }

  @Override
  public synchronized Snapshot get() {
    long now = clock.getAsLong();
    if (now - looked >= PAUSE) {
      looked = now;
      String looks = look.get();
      if (!looks.equals(seen)) {
        seen = looks;
        try {
          current = Snapshot.of(read.get());
        } catch (RuntimeException e) {
          trouble.accept(e); // half-written, say: it will look different again
        }
      }
    }
    return current;
  }
}

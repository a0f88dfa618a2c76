package io.dateline.lambda;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Tries again what failed for trouble that may pass, ever more slowly, while there is time. */
final class Retry {

  private static final long FIRST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 5_000;

  /** Waits some milliseconds. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(long milliseconds) throws InterruptedException;
  }

  private final Sleeper sleeper;

  Retry(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  /**
   * Does the work.
   *
   * @param work what to do
   * @param millisecondsLeft how long the work and its repetitions may still take
   * @throws RuntimeException the work's last trouble, when time is up or it does not pass
   */
  <T> T call(Supplier<T> work, LongSupplier millisecondsLeft) {
    for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        long wait = ThreadLocalRandom.current().nextLong(pause / 2, pause + 1);
        if (!Trouble.mayPass(e) || millisecondsLeft.getAsLong() <= wait) {
          throw e;
        }
        sleep(wait, e);
      }
    }
  }

  private void sleep(long milliseconds, RuntimeException trouble) {
    try {
      sleeper.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw trouble;
    }
  }
}

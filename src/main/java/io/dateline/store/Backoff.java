package io.dateline.store;

import java.util.concurrent.ThreadLocalRandom;

/** Waits before work is given to a busy table once more, longer each time. */
final class Backoff {

  /** So often a request is made before it is given up. */
  static final int TRIES = 10;

  private static final long LONGEST_PAUSE = 5_000;

  private Backoff() {}

  /**
   * Waits before a try; not before the first, which is number 0.
   *
   * @throws StoreBusyException if the thread is interrupted
   */
  static void before(int tries) {
    if (tries == 0) {
      return;
    }
    try {
      long most = Math.min(LONGEST_PAUSE, 50L << tries);
      Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreBusyException("interrupted while the table was busy");
    }
  }
}

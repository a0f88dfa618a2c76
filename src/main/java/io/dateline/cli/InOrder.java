package io.dateline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once, on all cores, and hands on what came of them in the order of the
 * things. Looks only so far ahead that no core stands still, so memory does not grow with their
 * number.
 */
final class InOrder {

  /** How many things wait or are ready for each core. */
  private static final int AHEAD = 32;

  private InOrder() {}

  /**
   * Works on all things.
   *
   * @param work runs on several threads
   * @param take is given the results, one after the other, on the thread that calls
   */
  static <T, R> void run(Iterator<T> things, Function<T, R> work, Consumer<R> take) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers =
        Executors.newFixedThreadPool(
            cores, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    Deque<Future<R>> window = new ArrayDeque<>();
    try {
      while (things.hasNext()) {
        T thing = things.next();
        window.add(workers.submit(() -> work.apply(thing)));
        while (window.size() >= cores * AHEAD || isReady(window)) {
          take.accept(result(window.removeFirst()));
        }
      }
      while (!window.isEmpty()) {
        take.accept(result(window.removeFirst()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> boolean isReady(Deque<Future<R>> window) {
    return !window.isEmpty() && window.getFirst().isDone();
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles are read", e);
    }
  }
}

package io.dateline.lambda;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that takes long to load, and is loaded on a thread of its own while its user starts.
 *
 * @param <T> what is loaded
 */
final class Loading<T> implements Supplier<T> {

  private final FutureTask<T> task;

  /** Begins to load. */
  Loading(Callable<T> loader) {
    task = new FutureTask<>(loader);
    Thread thread = new Thread(task, "loading");
    thread.setDaemon(true); // a process that fails to start does not wait for it
    thread.start();
  }

  /** What was loaded, as soon as it is. */
  @Override
  public T get() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the rules and tables cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rules and tables are loaded", e);
    }
  }
}

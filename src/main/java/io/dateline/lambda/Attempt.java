package io.dateline.lambda;

/** How trying a change ended. */
sealed interface Attempt {

  /** It is done. */
  record Succeeded(Done done) implements Attempt {}

  /**
   * Trouble outside the article kept it from being done.
   *
   * @param reason which trouble, without words of the article or secrets
   * @param mayPass whether it may pass by itself
   */
  record Failed(String reason, boolean mayPass) implements Attempt {}

  /** Whether it is done. */
  default boolean isDone() {
    return this instanceof Succeeded;
  }
}

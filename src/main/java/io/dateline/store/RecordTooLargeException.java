package io.dateline.store;

/** A record does not fit into an item of the table. */
public final class RecordTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RecordTooLargeException(String message) {
    super(message);
  }
}

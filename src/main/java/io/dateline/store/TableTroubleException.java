package io.dateline.store;

/** The table cannot be asked or written; the message says why and what to do. */
public final class TableTroubleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TableTroubleException(String message, Throwable cause) {
    super(message, cause);
  }
}

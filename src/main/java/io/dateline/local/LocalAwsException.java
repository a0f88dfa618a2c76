package io.dateline.local;

/** The local AWS could not be set up or did not do what it should; the message says what to do. */
public final class LocalAwsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, and what to do. */
  public LocalAwsException(String message) {
    super(message);
  }

  LocalAwsException(String message, Throwable cause) {
    super(message, cause);
  }
}

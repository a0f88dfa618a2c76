package io.dateline.cli.redrive;

/** Messages could not be sent again; the message says why. What was not sent lies where it lay. */
public final class RedriveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RedriveException(String message) {
    super(message);
  }

  RedriveException(String message, Throwable cause) {
    super(message, cause);
  }
}

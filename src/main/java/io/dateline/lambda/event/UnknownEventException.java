package io.dateline.lambda.event;

/** An invocation or a message is of no known shape; the message names the known ones. */
public final class UnknownEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownEventException(String message) {
    super(message);
  }
}

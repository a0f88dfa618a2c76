package io.dateline.lambda;

/** Not all that an invocation asked for could be done; Lambda is to call again. */
final class IncompleteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IncompleteException(String message) {
    super(message);
  }
}

package io.dateline.cli.load;

/** A file or a line of it is no table of visits; the message says where and what is expected. */
public final class UnreadableTableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableTableException(String message) {
    super(message);
  }
}

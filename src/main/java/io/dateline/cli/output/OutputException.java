package io.dateline.cli.output;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more: who reads it has gone, or the disk is full. */
public final class OutputException extends RuntimeException {

  private final boolean closed;

  /** Output that failed for a reason. */
  public OutputException(IOException reason) {
    super("the output cannot be written: " + reason.getMessage(), reason);
    this.closed = isClosed(reason);
  }

  /** Whether the reader of a pipe has gone, which is its right: {@code dateline … | head}. */
  public boolean isClosed() {
    return closed;
  }

  private static boolean isClosed(IOException reason) {
    String message = String.valueOf(reason.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe");
  }
}

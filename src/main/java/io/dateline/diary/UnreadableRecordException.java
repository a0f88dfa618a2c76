package io.dateline.diary;

/** Something that should be a record is none; the message says which and what to do. */
public final class UnreadableRecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}

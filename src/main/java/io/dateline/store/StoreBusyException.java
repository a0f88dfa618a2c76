package io.dateline.store;

/** Others kept changing an object's items; the same write may succeed later. */
public final class StoreBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreBusyException(String message) {
    super(message);
  }
}

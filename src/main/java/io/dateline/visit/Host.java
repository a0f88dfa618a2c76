package io.dateline.visit;

import java.util.Locale;

/**
 * Somebody whom a visitor meets, is invited by or is received by.
 *
 * @param person who
 * @param part what the host does
 */
public record Host(Person person, Part part) {

  /** What a host does. */
  public enum Part {
    /** Invited the visitor. */
    INVITER,
    /** Receives the visitor. */
    RECEIVER,
    /** Meets or talks with the visitor. */
    COUNTERPART;

    /** The word that stands in a record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

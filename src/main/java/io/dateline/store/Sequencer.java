package io.dateline.store;

import java.util.Locale;

/**
 * What orders the events of one key: a hexadecimal number that S3 writes into them. Of two of
 * different length the shorter is filled with zeros on its right, as S3 documents it.
 *
 * @param hex the number in upper case, or an empty text if the event had none
 */
public record Sequencer(String hex) implements Comparable<Sequencer> {

  /** No sequencer is known: the object was named by hand or by a backfill. */
  public static final Sequencer NONE = new Sequencer("");

  /** Brings the number into one form. */
  public Sequencer {
    hex = hex.strip().toUpperCase(Locale.ROOT);
  }

  /** Whether there is one. */
  public boolean isKnown() {
    return !hex.isEmpty();
  }

  @Override
  public int compareTo(Sequencer other) {
    int length = Math.max(hex.length(), other.hex.length());
    return padded(length).compareTo(other.padded(length));
  }

  private String padded(int length) {
    return hex + "0".repeat(length - hex.length());
  }
}

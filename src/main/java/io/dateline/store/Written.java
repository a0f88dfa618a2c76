package io.dateline.store;

/** What became of a write. */
public enum Written {
  /** The table now holds it. */
  WRITTEN,
  /** The table held it already. */
  ALREADY_THERE,
  /** The table holds a newer state of the object, and keeps it. */
  SUPERSEDED
}

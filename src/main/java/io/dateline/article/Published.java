package io.dateline.article;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The day an article was published, and how that is known.
 *
 * @param date the day, as the place of publication counts it
 * @param basis where the day was read
 */
public record Published(LocalDate date, Basis basis) {

  /** Where a day of publication was read, the most reliable first. */
  public enum Basis {
    /** The article says so itself: in its markup, its address, its dateline or near its title. */
    ARTICLE,
    /** Metadata stored with the object, or given by the caller. */
    METADATA,
    /** The time of the upload. */
    UPLOAD,
    /** The time of the file's last change. */
    FILE;

    /** The word that stands in a record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

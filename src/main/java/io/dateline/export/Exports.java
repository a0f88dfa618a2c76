package io.dateline.export;

import io.dateline.diary.Countries;
import io.dateline.summary.Version;

/** The forms that entries can be written in. */
public final class Exports {

  /** The program that writes, with its version: what each document says in its head. */
  static final String WRITER = Version.TEXT;

  private Exports() {}

  /** Lines of JSON, one for each entry, with everything that is known of it. */
  public static Export jsonLines() {
    return new JsonLinesExport();
  }

  /** Comma-separated values: a row for each visitor, host and entry. */
  public static Export csv(Countries countries) {
    return new CsvExport(countries);
  }

  /** A table in Markdown. */
  public static Export markdown(Countries countries, boolean history) {
    return new MarkdownExport(countries, history);
  }

  /**
   * A calendar (RFC 5545) of all entries whose days are told to the month at least.
   *
   * @param name what the calendar is called where somebody subscribes to it
   */
  public static Export calendar(Countries countries, String name) {
    return new CalendarExport(countries, name);
  }

  /** Events of schema.org in JSON-LD. */
  public static Export linkedData(Countries countries) {
    return new LinkedDataExport(countries);
  }

  /** Events in CAMEO codes, tab-separated. */
  public static Export cameo() {
    return new CameoExport(EventCodes.load());
  }

  /** Events in PLOVER, lines of JSON. */
  public static Export plover() {
    return new PloverExport(EventCodes.load());
  }
}

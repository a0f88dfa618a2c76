package io.dateline.article.date;

import java.util.Locale;

/** Whether "3/4/2025" is the third of April or the fourth of March. */
public enum DayOrder {
  /** As most of the world writes. */
  DAY_FIRST,
  /** As the United States write. */
  MONTH_FIRST,
  /** Nothing tells: a date that could be read either way is not read. */
  UNKNOWN;

  /**
   * The order that a page's locale and address suggest.
   *
   * @param language a language tag such as {@code en-GB}, or an empty text
   * @param host the host of the page's address, or an empty text
   */
  public static DayOrder of(String language, String host) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    if (tag.startsWith("en-us")) {
      return MONTH_FIRST;
    }
    boolean english = tag.isEmpty() || tag.equals("en");
    boolean anywhere =
        host.isEmpty()
            || host.endsWith(".com")
            || host.endsWith(".org")
            || host.endsWith(".net")
            || host.endsWith(".gov")
            || host.endsWith(".edu")
            || host.endsWith(".us");
    return english && anywhere ? MONTH_FIRST : DAY_FIRST;
  }
}

package io.dateline.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whole dates (day, month and year) as they are written in metadata and near titles, in the
 * languages that {@code months.txt} knows.
 */
public final class WrittenDates {

  private static final Pattern DATE =
      Pattern.compile(
          // 2025-03-28, 2025/3/28, 2025.03.28, 2025年3月28日
          "(?<!\\d)(?<y1>(?:19|20)\\d{2})(?:[-/.]| ?年 ?)(?<m1>[01]?\\d)(?:[-/.]| ?月 ?)(?<d1>[0-3]?\\d)(?!\\d)"
              // 20250328
              + "|(?<!\\d)(?<y2>(?:19|20)\\d{2})(?<m2>[01]\\d)(?<d2>[0-3]\\d)(?!\\d)"
              // 28.3.2025, 3/28/2025, 28-03-25
              + "|(?<![\\d.,/-])(?<a3>[0-3]?\\d)(?<s3>[-/.]| \\| )(?: ?)(?<b3>[0-3]?\\d)\\k<s3> ?(?<y3>(?:19|20)?\\d{2})(?![\\d/-]|[.,]\\d)"
              // 28 March 2025, 28. März 2025, 28th of March, 2025, 28-Mar-2025, 28 de marzo de 2025
              + "|(?<!\\d)(?<d4>[0-3]?\\d)(?:st|nd|rd|th|er|\\.|º)?[ \\u00A0-]{0,2}(?:of |de )?(?<n4>\\p{L}{3,12})\\.?,?[ \\u00A0-]{1,2}(?:de |del )?(?<y4>(?:19|20)\\d{2})(?!\\d)"
              // March 28, 2025; Mar. 28th 2025
              + "|(?<!\\p{L})(?<n5>\\p{L}{3,12})\\.?[ \\u00A0-]{1,2}(?<d5>[0-3]?\\d)(?:st|nd|rd|th)?,?[ \\u00A0-]{1,2}(?<y5>(?:19|20)\\d{2})(?!\\d)");

  private static final Pattern SECONDS = Pattern.compile("^(1\\d{9})(?:\\d{3})?$");

  private final DayOrder order;

  /** Reads dates of numbers in an order. */
  public WrittenDates(DayOrder order) {
    this.order = order;
  }

  /** The first date in the value of a metadata field; seconds or milliseconds since 1970 count. */
  public Optional<LocalDate> inField(String value) {
    String stripped = value.length() > 80 ? value.substring(0, 80).strip() : value.strip();
    Matcher seconds = SECONDS.matcher(stripped);
    if (seconds.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
      return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
    return in(stripped).stream().findFirst();
  }

  /** The dates in a text, in its order. */
  public List<LocalDate> in(String text) {
    return found(text).stream().map(Found::day).toList();
  }

  /**
   * A date in a text.
   *
   * @param start where it begins
   */
  public record Found(LocalDate day, int start) {}

  /** The dates in a text with their places. */
  public List<Found> found(String text) {
    if (!mayHoldDate(text)) {
      return List.of();
    }
    List<Found> dates = new ArrayList<>();
    Matcher m = DATE.matcher(text).useTransparentBounds(true);
    int from = 0;
    while (from < text.length()) {
      int number = digit(text, from);
      if (at(wordBefore(text, number), from, m) || at(number, from, m)) {
        int start = m.start();
        read(m).ifPresent(day -> dates.add(new Found(day, start)));
        from = m.end();
      } else {
        from = afterDigits(text, number);
      }
    }
    return dates;
  }

  /** Whether a date begins at a place that is not read yet. */
  private static boolean at(int start, int from, Matcher m) {
    return start >= from && m.region(start, m.regionEnd()).lookingAt();
  }

  /** Whether there are four digits of a year, or two numbers that a mark joins. */
  private static boolean mayHoldDate(String text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        continue;
      }
      char next = text.charAt(i + 1);
      boolean year = (c == '1' && next == '9') || (c == '2' && next == '0');
      boolean joined = next == '-' || next == '/' || next == '.' || text.startsWith(" | ", i + 1);
      if (joined || (year && isDigit(text, i + 2) && isDigit(text, i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The first digit from a place on, or the text's end. */
  private static int digit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text, at)) {
      at++;
    }
    return at;
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text, at)) {
      at++;
    }
    return at;
  }

  /** Where the word before a number begins, which may be its month. */
  private static int wordBefore(String text, int number) {
    int end = number;
    while (end > 0 && " \u00A0-.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == end ? number : start;
  }

  private Optional<LocalDate> read(Matcher m) {
    if (m.group("y1") != null) {
      return date(m.group("y1"), number(m, "m1"), number(m, "d1"));
    }
    if (m.group("y2") != null) {
      return date(m.group("y2"), number(m, "m2"), number(m, "d2"));
    }
    if (m.group("y3") != null) {
      return numeric(m);
    }
    if (m.group("y4") != null) {
      return date(m.group("y4"), Months.number(m.group("n4")), number(m, "d4"));
    }
    return date(m.group("y5"), Months.number(m.group("n5")), number(m, "d5"));
  }

  private Optional<LocalDate> numeric(Matcher m) {
    String year = m.group("y3");
    if (year.length() == 2) {
      year = (year.compareTo("60") < 0 ? "20" : "19") + year;
    }
    int first = number(m, "a3");
    int second = number(m, "b3");
    boolean either = first <= 12 && second <= 12 && first != second && !m.group("s3").equals(".");
    if (either && order == DayOrder.UNKNOWN) {
      return Optional.empty();
    }
    boolean monthFirst =
        second > 12 || (first <= 12 && order == DayOrder.MONTH_FIRST && !m.group("s3").equals("."));
    return monthFirst ? date(year, first, second) : date(year, second, first);
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<LocalDate> date(String year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

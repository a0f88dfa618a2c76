package io.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day of a feast in a year, by the forms that the table of feasts has. */
final class Feasts {

  private Feasts() {}

  /**
   * The day of a feast: {@code 12-25}, {@code easter-2}, or {@code nth 4 4 11} for the fourth
   * Thursday of November ({@code -1} for the last).
   */
  static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    if (rule.startsWith("nth ")) {
      String[] parts = rule.split(" ", -1);
      return nth(
          year,
          Integer.parseInt(parts[3]),
          Integer.parseInt(parts[1]),
          DayOfWeek.of(Integer.parseInt(parts[2])));
    }
    return switch (rule) {
      case "black-friday" -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1);
      case "remembrance-sunday" -> nth(year, 11, 2, DayOfWeek.SUNDAY);
      default ->
          LocalDate.of(
              year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    };
  }

  private static LocalDate nth(int year, int month, int nth, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
  }
}

package io.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of the precision that was stated: a day, a month or a year. Its text is ISO 8601: {@code
 * 2025-03-31}, {@code 2025-03} or {@code 2025}.
 */
public sealed interface PartialDate {

  /** A day, such as {@code 2025-03-31}. */
  record Day(LocalDate date) implements PartialDate {
    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** A month, such as {@code 2025-03}. */
  record Month(YearMonth month) implements PartialDate {
    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A year, such as {@code 2025}. */
  record Year(int year) implements PartialDate {
    @Override
    public LocalDate first() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
      return "%04d".formatted(year);
    }
  }

  /** The first day it covers. */
  LocalDate first();

  /** The last day it covers. */
  LocalDate last();

  /** A day. */
  static PartialDate of(LocalDate day) {
    return new Day(day);
  }

  /** A month. */
  static PartialDate of(YearMonth month) {
    return new Month(month);
  }

  /** A year. */
  static PartialDate ofYear(int year) {
    return new Year(year);
  }

  /** Reads the ISO 8601 text of a day, a month or a year; empty if it is none. */
  static Optional<PartialDate> parse(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> Optional.of(of(LocalDate.parse(iso)));
        case 7 -> Optional.of(of(YearMonth.parse(iso)));
        case 4 -> Optional.of(ofYear(Integer.parseInt(iso)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}

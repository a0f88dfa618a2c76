package io.dateline.article.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency that open a wire: "MOSCOW, March 28 (Reuters) -".
 *
 * @param day day and month, if it names them
 * @param year the year, if it names one
 * @param agency the agency, or an empty text
 */
public record Dateline(Optional<MonthDay> day, OptionalInt year, String agency) {

  private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  private static final String MONTH_END = "[a-z]{0,6}\\.?";

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}'.’-]*[ ,/]{1,2}){0,7}?"
              + "\\p{Lu}[\\p{L}'.’-]+(?: \\([\\p{L} .]{2,20}\\))?,? {0,2}"
              + "(?:(?<agency0>\\([\\p{L}][\\p{L} /.&'-]{1,30}\\)) ?[,—–-]{0,2} ?)?"
              + "(?:(?:\\p{L}{3,9}day,? )?(?:"
              + "(?<month>"
              + MONTHS
              + ")"
              + MONTH_END
              + " (?<day>[0-3]?\\d)|(?<dayFirst>[0-3]?\\d) (?<monthLast>"
              + MONTHS
              + ")"
              + MONTH_END
              + ")(?:,? (?<year>[12]\\d{3}))?)?[, ]{0,2}"
              + "(?<agency>\\([\\p{L}][\\p{L} /.&'-]{1,30}\\)|/[\\p{Lu} ]{2,20}/)?[ .:]{0,2}"
              + "(?<dash>--|[—–-])");

  /** Reads the dateline that a paragraph opens with. */
  public static Optional<Dateline> of(String paragraph) {
    String head = paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
    Matcher m = OPENING.matcher(head);
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String agency = either(m.group("agency"), m.group("agency0")).replaceAll("[()/]", "").strip();
    String month = either(m.group("month"), m.group("monthLast"));
    if (month.isEmpty() && agency.isEmpty()) {
      return Optional.empty();
    }
    String day = either(m.group("day"), m.group("dayFirst"));
    String year = either(m.group("year"), "");
    return Optional.of(
        new Dateline(
            monthDay(month, day),
            year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
            agency));
  }

  /**
   * The day it names. One without a year is the last such day that is not more than a day after
   * another that is known to be about as late.
   *
   * @param notAfter a day on which the article had been written
   */
  public Optional<LocalDate> on(LocalDate notAfter) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (year.isPresent()) {
      return Optional.of(day.get().atYear(year.getAsInt()));
    }
    int latest = notAfter.getYear() + 1;
    return IntStream.iterate(latest, year -> year - 1)
        .mapToObj(day.get()::atYear)
        .filter(date -> !date.isAfter(notAfter.plusDays(1)))
        .findFirst();
  }

  private static Optional<MonthDay> monthDay(String month, String day) {
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(day);
    String start = month.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month candidate : Month.values()) {
      if (candidate.name().startsWith(start) && number >= 1 && number <= candidate.maxLength()) {
        return Optional.of(MonthDay.of(candidate, number));
      }
    }
    return Optional.empty();
  }

  private static String either(@Nullable String one, @Nullable String other) {
    return one != null ? one : other != null ? other : "";
  }
}

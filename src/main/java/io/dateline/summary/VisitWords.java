package io.dateline.summary;

import io.dateline.time.PartialDate;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Who visits, when, and how far it has got, in the words of a headline. */
public final class VisitWords {

  private VisitWords() {}

  /** "Wang Yi (China)", "Wang Yi and Li Na (China)", "Wang Yi (China) and others". */
  public static String who(List<Person> visitors) {
    Person first = visitors.getFirst();
    if (visitors.size() != 2) {
      return of(first) + (visitors.size() > 2 ? " and others" : "");
    }
    Person second = visitors.getLast();
    boolean together = first.country().equals(second.country());
    return (together ? first.name() : of(first)) + " and " + of(second);
  }

  private static String of(Person person) {
    return person.name() + person.country().map(code -> " (" + country(code) + ")").orElse("");
  }

  /** The English name of a country's code; that of a body, such as "EU", as it is. */
  public static String country(String code) {
    return code.length() == 2 ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
  }

  /** What goes between the visitors and their destination. */
  public static String verb(Visit.Status status, List<Person> visitors) {
    boolean several = visitors.size() > 1;
    return switch (status) {
      case PLANNED -> "to visit";
      case ONGOING -> several ? "visit" : "visits";
      case COMPLETED -> "visited";
      case CANCELLED -> several ? "call off visit to" : "calls off visit to";
      case POSTPONED -> several ? "put off visit to" : "puts off visit to";
      case INVITED -> "invited to";
    };
  }

  /** "19 May 2025", "May 2025", "2025". */
  public static String day(PartialDate date) {
    return switch (date) {
      case PartialDate.Day day ->
          day.date().getDayOfMonth() + " " + month(YearMonth.from(day.date()));
      case PartialDate.Month month -> month(month.month());
      case PartialDate.Year year -> year.toString();
    };
  }

  private static String month(YearMonth month) {
    return name(month.getMonth()) + " " + month.getYear();
  }

  /** A formatter of dates would load the names of all languages for this. */
  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** "19 to 21 May 2025", "31 March to 2 April 2025": what both dates share is said once. */
  public static String span(PartialDate start, PartialDate end) {
    List<String> first = List.of(day(start).split(" ", -1));
    List<String> last = List.of(day(end).split(" ", -1));
    int same = 0;
    while (same < Math.min(first.size(), last.size()) - 1
        && first.get(first.size() - 1 - same).equals(last.get(last.size() - 1 - same))) {
      same++;
    }
    return String.join(" ", first.subList(0, first.size() - same)) + " to " + day(end);
  }
}

package io.dateline.export;

import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Evidence;
import io.dateline.diary.Mention;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Entries in words, each a plain line: who, where, when, how far it got, what proves it. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final Countries countries;

  /** Words that name countries in English. */
  public Words(Countries countries) {
    this.countries = countries;
  }

  /** "Jana Hlavova, foreign minister (Czechia)". */
  public String person(Person person) {
    return Plain.line(
        person.name()
            + person.role().map(role -> ", " + role).orElse("")
            + person.country().map(code -> " (" + countries.name(code) + ")").orElse(""));
  }

  /** All visitors, the principal first, with semicolons between them. */
  public String visitors(Entry entry) {
    return join(entry.visitors().stream().map(this::person).toList());
  }

  /** All hosts, with semicolons between them; empty if none is known. */
  public String hosts(Entry entry) {
    return join(entry.hosts().stream().map(Host::person).map(this::person).toList());
  }

  /** "Portugal: Lisbon, Porto", "Portugal", "Lisbon" or "unknown". */
  public String destination(Entry entry) {
    String country = entry.destination().country().map(countries::name).orElse("");
    String places =
        entry.destination().places().stream()
            .map(Plain::line)
            .filter(place -> !place.equalsIgnoreCase(country) && !place.isEmpty())
            .collect(Collectors.joining(", "));
    if (country.isEmpty()) {
      return places.isEmpty() ? "unknown" : places;
    }
    return places.isEmpty() ? country : country + ": " + places;
  }

  /** The country alone, or the first place where none is known. */
  public String country(Entry entry) {
    return entry
        .destination()
        .country()
        .map(countries::name)
        .or(() -> entry.destination().places().stream().findFirst().map(Plain::line))
        .orElse("unknown");
  }

  /** "19 to 21 May 2025", "May 2025", "from 19 May 2025", "until 2026"; "undated" if unknown. */
  public static String days(DateRange range) {
    if (range.isUnknown()) {
      return "undated";
    }
    if (range.start().equals(range.end())) {
      return range.start().map(Words::day).orElse("");
    }
    if (range.end().isEmpty()) {
      return "from " + range.start().map(Words::day).orElse("");
    }
    String end = range.end().map(Words::day).orElse("");
    return range
        .start()
        .map(start -> shortened(day(start), end) + " to " + end)
        .orElse("until " + end);
  }

  /** "Jana Hlavova (Czechia) to visit Portugal". */
  public String headline(Entry entry) {
    Person principal = entry.principal();
    boolean several = entry.visitors().size() > 1;
    return Plain.line(
        principal.name()
            + principal.country().map(code -> " (" + countries.name(code) + ")").orElse("")
            + (several ? " and others " : " ")
            + verb(entry.status(), several)
            + " "
            + country(entry));
  }

  /** The words that prove a mention, or an empty text. */
  public static String evidence(Mention mention) {
    return mention.evidence().stream().findFirst().map(Evidence::text).map(Plain::line).orElse("");
  }

  private static String verb(Visit.Status status, boolean several) {
    return switch (status) {
      case PLANNED -> "to visit";
      case ONGOING -> several ? "visit" : "visits";
      case COMPLETED -> "visited";
      case CANCELLED -> several ? "call off visit to" : "calls off visit to";
      case POSTPONED -> several ? "put off visit to" : "puts off visit to";
      case INVITED -> "invited to";
    };
  }

  private static String day(PartialDate date) {
    return switch (date) {
      case PartialDate.Day day -> day.date().format(DAY);
      case PartialDate.Month month -> month.month().format(MONTH);
      case PartialDate.Year year -> year.toString();
    };
  }

  /** What both dates share is said once: "19 to 21 May 2025". */
  private static String shortened(String start, String end) {
    List<String> first = List.of(start.split(" ", -1));
    List<String> last = List.of(end.split(" ", -1));
    int same = 0;
    while (same < Math.min(first.size(), last.size()) - 1
        && first.get(first.size() - 1 - same).equals(last.get(last.size() - 1 - same))) {
      same++;
    }
    return String.join(" ", first.subList(0, first.size() - same));
  }

  private static String join(List<String> parts) {
    return String.join("; ", parts);
  }
}

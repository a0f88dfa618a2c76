package io.dateline.export;

import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Evidence;
import io.dateline.diary.Mention;
import io.dateline.summary.VisitWords;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Entries in words, each a plain line: who, where, when, how far it got, what proves it. */
public final class Words {

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
    Optional<PartialDate> start = range.start();
    Optional<PartialDate> end = range.end();
    if (start.isPresent() && end.isPresent()) {
      return start.equals(end)
          ? VisitWords.day(start.get())
          : VisitWords.span(start.get(), end.get());
    }
    return start
        .map(day -> "from " + VisitWords.day(day))
        .or(() -> end.map(day -> "until " + VisitWords.day(day)))
        .orElse("");
  }

  /** "Jana Hlavova (Czechia) to visit Portugal". */
  public String headline(Entry entry) {
    return Plain.line(
        VisitWords.who(entry.visitors())
            + " "
            + VisitWords.verb(entry.status(), entry.visitors())
            + " "
            + country(entry));
  }

  /** The words that prove a mention, or an empty text. */
  public static String evidence(Mention mention) {
    return mention.evidence().stream().findFirst().map(Evidence::text).map(Plain::line).orElse("");
  }

  private static String join(List<String> parts) {
    return String.join("; ", parts);
  }
}

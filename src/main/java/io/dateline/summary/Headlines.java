package io.dateline.summary;

import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the headline of a record: its main visit in a line, or the article's best sentence. */
final class Headlines {

  private Headlines() {}

  static String of(List<Visit> visits, Scene scene) {
    return visits.stream()
        .filter(visit -> visit.salience() == Visit.Salience.MAIN)
        .findFirst()
        .map(Headlines::of)
        .orElseGet(() -> sentence(scene));
  }

  private static String sentence(Scene scene) {
    return scene.lines().stream()
        .findFirst()
        .map(Line::sentence)
        .map(s -> scene.text().substring(s.start(), s.end()))
        .orElse("");
  }

  /** "Wang Yi (China) to visit Russia, 31 March to 2 April 2025, at the invitation of …". */
  static String of(Visit visit) {
    StringBuilder line = new StringBuilder(name(visit.visitors().getFirst()));
    if (visit.visitors().size() > 1) {
      line.append(" and others");
    }
    line.append(' ').append(verb(visit.status())).append(' ').append(destination(visit));
    String when = when(visit);
    if (!when.isEmpty()) {
      line.append(", ").append(when);
    }
    List<String> inviters =
        visit.hosts().stream()
            .filter(host -> host.part() == Host.Part.INVITER)
            .map(host -> host.person().name())
            .toList();
    if (!inviters.isEmpty()) {
      line.append(", at the invitation of ").append(String.join(" and ", inviters));
    }
    return line.toString();
  }

  private static String name(Person person) {
    return person.name() + person.country().map(code -> " (" + country(code) + ")").orElse("");
  }

  private static String country(String code) {
    return code.length() == 2 ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
  }

  private static String destination(Visit visit) {
    return visit
        .destination()
        .country()
        .map(Headlines::country)
        .or(() -> visit.destination().places().stream().findFirst())
        .orElse("abroad");
  }

  private static String verb(Visit.Status status) {
    return switch (status) {
      case PLANNED -> "to visit";
      case ONGOING -> "visits";
      case COMPLETED -> "visited";
      case CANCELLED -> "calls off visit to";
      case POSTPONED -> "puts off visit to";
      case INVITED -> "invited to";
    };
  }

  private static String when(Visit visit) {
    Optional<String> start = visit.when().start().map(d -> text(d.toString()));
    Optional<String> end = visit.when().end().map(d -> text(d.toString()));
    if (start.isPresent() && end.isPresent() && !start.equals(end)) {
      return shortened(start.get(), end.get()) + " to " + end.get();
    }
    return start.or(() -> end.map(day -> "until " + day)).orElse("");
  }

  /** "19 to 21 May 2025", "31 March to 2 April 2025": what both dates share is said once. */
  private static String shortened(String start, String end) {
    String[] first = start.split(" ", -1);
    String[] last = end.split(" ", -1);
    int same = 0;
    while (same < Math.min(first.length, last.length) - 1
        && first[first.length - 1 - same].equals(last[last.length - 1 - same])) {
      same++;
    }
    return String.join(" ", Arrays.asList(first).subList(0, first.length - same));
  }

  private static String text(String iso) {
    return switch (iso.length()) {
      case 10 -> LocalDate.parse(iso).getDayOfMonth() + " " + text(iso.substring(0, 7));
      case 7 -> name(YearMonth.parse(iso).getMonth()) + " " + text(iso.substring(0, 4));
      default -> iso;
    };
  }

  /** A formatter of dates would load the names of all languages for this. */
  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}

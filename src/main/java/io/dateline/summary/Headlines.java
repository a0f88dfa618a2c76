package io.dateline.summary;

import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.List;
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
    StringBuilder line = new StringBuilder(VisitWords.who(visit.visitors()));
    line.append(' ').append(VisitWords.verb(visit.status(), visit.visitors()));
    line.append(' ').append(destination(visit));
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

  private static String destination(Visit visit) {
    return visit
        .destination()
        .country()
        .map(VisitWords::country)
        .or(() -> visit.destination().places().stream().findFirst())
        .orElse("abroad");
  }

  private static String when(Visit visit) {
    Optional<PartialDate> start = visit.when().start();
    Optional<PartialDate> end = visit.when().end();
    if (start.isPresent() && end.isPresent() && !start.equals(end)) {
      return VisitWords.span(start.get(), end.get());
    }
    return start
        .map(VisitWords::day)
        .or(() -> end.map(day -> "until " + VisitWords.day(day)))
        .orElse("");
  }
}

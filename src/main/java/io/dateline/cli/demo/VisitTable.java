package io.dateline.cli.demo;

import io.dateline.language.Quote;
import io.dateline.store.StoredVisit;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Visits as a table for people: who, where, when, how far it got, and the words that prove it. */
final class VisitTable {

  private static final List<String> HEAD =
      List.of("WHO", "WHERE", "WHEN", "STATUS", "IN THESE WORDS");
  private static final int[] WIDTHS = {26, 15, 23, 10, 42};

  private VisitTable() {}

  static List<String> lines(List<StoredVisit> visits) {
    List<String> lines = new ArrayList<>(row(HEAD));
    lines.add(
        IntStream.of(WIDTHS).mapToObj("─"::repeat).collect(Collectors.joining("  ", "   ", "")));
    for (StoredVisit visit : visits) {
      lines.addAll(row(cells(visit.visit())));
      lines.add("");
    }
    return lines;
  }

  private static List<String> cells(Visit visit) {
    String where =
        visit.destination().country().orElse("?")
            + visit.destination().places().stream()
                .map(place -> " " + place)
                .collect(Collectors.joining(","));
    String when = visit.when().edtf();
    return List.of(
        visit.visitors().stream().map(VisitTable::person).collect(Collectors.joining("; ")),
        where,
        when.isEmpty() ? "not told" : when.replace("/", " to "),
        visit.status().label(),
        visit.evidence().stream().limit(1).map(Quote::text).collect(Collectors.joining()));
  }

  private static String person(Person person) {
    String office =
        person.country().map(country -> country + " ").orElse("") + person.role().orElse("");
    return office.isBlank() ? person.name() : person.name() + ", " + office.strip();
  }

  /** One row, over as many lines as its longest cell needs. */
  private static List<String> row(List<String> cells) {
    List<List<String>> columns =
        IntStream.range(0, WIDTHS.length)
            .mapToObj(i -> wrapped(printable(cells.get(i)), WIDTHS[i]))
            .toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < height; n++) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < WIDTHS.length; i++) {
        String part = n < columns.get(i).size() ? columns.get(i).get(n) : "";
        line.append(i == 0 ? " " : "  ").append(part).append(" ".repeat(WIDTHS[i] - part.length()));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** An article's words may hold what a terminal would obey. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{C}\\s]+", " ").strip();
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}

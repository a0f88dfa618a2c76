package io.dateline.export;

import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180, lines end in a line feed): a row for each visitor and host of
 * each entry. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvExport implements Export {

  private static final String FORM = "dateline-csv/1";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "visitor",
          "visitor_role",
          "visitor_country",
          "principal",
          "host",
          "host_role",
          "host_country",
          "host_part",
          "country",
          "country_name",
          "places",
          "start",
          "end",
          "edtf",
          "status",
          "kind",
          "purpose",
          "salience",
          "confidence",
          "articles",
          "first_published",
          "last_published",
          "article",
          "title",
          "evidence",
          "form",
          "extractor",
          "url");

  /** What stands for a host where none is known. */
  private static final Person NOBODY = new Person("", Optional.empty(), Optional.empty());

  private final Countries countries;

  CsvExport(Countries countries) {
    this.countries = countries;
  }

  @Override
  public void write(List<Entry> entries, Writer out) throws IOException {
    writeRow(COLUMNS, out);
    for (Entry entry : entries) {
      for (Person visitor : entry.visitors()) {
        if (entry.hosts().isEmpty()) {
          writeRow(row(entry, visitor, NOBODY, ""), out);
        }
        for (Host host : entry.hosts()) {
          writeRow(row(entry, visitor, host.person(), host.part().label()), out);
        }
      }
    }
  }

  private List<String> row(Entry entry, Person visitor, Person host, String part) {
    List<String> row = new ArrayList<>();
    row.add(entry.id());
    addPerson(row, visitor);
    row.add(visitor.equals(entry.principal()) ? "yes" : "no");
    addPerson(row, host);
    row.add(part);
    row.add(entry.destination().country().orElse(""));
    row.add(entry.destination().country().map(countries::name).orElse(""));
    row.add(String.join("; ", entry.destination().places()));
    row.add(entry.when().start().map(PartialDate::toString).orElse(""));
    row.add(entry.when().end().map(PartialDate::toString).orElse(""));
    row.add(entry.when().edtf());
    row.add(entry.status().label());
    row.add(entry.kind().map(Visit.Kind::label).orElse(""));
    row.add(entry.purpose().orElse(""));
    row.add(entry.salience().label());
    row.add(Double.toString(Math.round(entry.confidence() * 100) / 100.0));
    row.add(Integer.toString(entry.articles()));
    row.add(entry.mentions().getLast().article().published().toString());
    row.add(entry.updated().toString());
    row.add(entry.newest().article().id());
    row.add(entry.newest().article().title());
    row.add(Words.evidence(entry.newest()));
    row.add(FORM);
    row.add(Exports.WRITER);
    row.add(entry.newest().article().link());
    return row;
  }

  private static void addPerson(List<String> row, Person person) {
    row.add(person.name());
    row.add(person.role().orElse(""));
    row.add(person.country().orElse(""));
  }

  private static void writeRow(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(CsvExport::cell).collect(Collectors.joining(",", "", "\n")));
  }

  private static String cell(String text) {
    String safe = Plain.cell(text);
    boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0;
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  @Override
  public String mediaType() {
    return "text/csv;charset=utf-8;header=present";
  }

  @Override
  public String extension() {
    return "csv";
  }
}

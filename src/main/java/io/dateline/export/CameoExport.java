package io.dateline.export;

import io.dateline.diary.Entry;
import io.dateline.export.EventCodes.Coded;
import io.dateline.time.PartialDate;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Events in CAMEO codes, tab-separated, under a line of column names. The date of an event is the
 * first day of a visit that took place, and the day of the article for what was only said.
 */
final class CameoExport implements Export {

  private static final String FORM = "dateline-cameo/1";

  private static final List<String> COLUMNS =
      List.of(
          "date",
          "source",
          "target",
          "code",
          "source_name",
          "target_name",
          "visit",
          "when",
          "confidence",
          "article",
          "evidence",
          "form",
          "extractor");

  private final EventCodes codes;

  CameoExport(EventCodes codes) {
    this.codes = codes;
  }

  @Override
  public void write(List<Entry> entries, Writer out) throws IOException {
    out.write(String.join("\t", COLUMNS) + "\n");
    for (Entry entry : entries) {
      for (Coded event : codes.events(entry)) {
        out.write(String.join("\t", row(entry, event)) + "\n");
      }
    }
  }

  private static List<String> row(Entry entry, Coded event) {
    return List.of(
        date(entry),
        event.source().code(),
        event.target().code(),
        event.code().cameo(),
        Plain.cell(event.source().name()),
        Plain.cell(event.target().name()),
        entry.id(),
        entry.when().edtf(),
        Double.toString(Math.round(entry.confidence() * 100) / 100.0),
        Plain.cell(entry.newest().article().id()),
        Plain.cell(Words.evidence(entry.newest())),
        FORM,
        Exports.WRITER);
  }

  /** When the event took place, in the precision that was stated. */
  static String date(Entry entry) {
    return switch (entry.status()) {
      case COMPLETED, ONGOING ->
          entry
              .when()
              .start()
              .or(entry.when()::end)
              .map(PartialDate::toString)
              .orElseGet(() -> entry.updated().toString());
      case PLANNED, CANCELLED, POSTPONED, INVITED -> entry.updated().toString();
    };
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values;charset=utf-8";
  }

  @Override
  public String extension() {
    return "tsv";
  }
}

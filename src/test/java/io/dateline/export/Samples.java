package io.dateline.export;

import static io.dateline.diary.Telling.person;

import io.dateline.diary.Diary;
import io.dateline.diary.Entry;
import io.dateline.diary.Telling;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Entries for the tests of exports. */
final class Samples {

  static final Person HLAVOVA = person("Jana Hlavova", "foreign minister", "CZ");

  static final Telling PLAN =
      Telling.of("https://example.org/lisbon", HLAVOVA, "PT", "2025-05-19/2025-05-21")
          .place("Lisbon")
          .host(person("Duarte Silveira", "foreign minister", "PT"), Host.Part.INVITER);

  /** Somebody whose name, places and article try to break out of every form. */
  static final Telling HOSTILE =
      Telling.of(
              "=cmd()|' /C calc'!A0\r\nBEGIN:VEVENT",
              person(
                  "=HYPERLINK(\"http://evil\",\"x\")\r\nDTSTART:19990101",
                  "</script><script>alert(1)</script>\u001b[31m",
                  "XX"),
              "PT",
              "2025-05-19")
          .place("+1|2 `code` [a](b) <b>&lt; \u202egnirts\u0000\u0007")
          .host(person("@SUM(1+1)*cmd|\t\"q\", it's", "-2+3", "PT"), Host.Part.COUNTERPART);

  private Samples() {}

  static List<Entry> diary(Telling... tellings) {
    return Diary.of(Stream.of(tellings).map(Telling::told));
  }

  static Telling status(Visit.Status status) {
    return PLAN.status(status);
  }

  static String text(Export export, List<Entry> entries) {
    StringWriter out = new StringWriter();
    try {
      export.write(entries, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}

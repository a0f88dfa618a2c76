package io.dateline.store;

import io.dateline.article.Published;
import io.dateline.language.Quote;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records and states of objects for tests. */
final class Articles {

  static final String BUCKET = "articles";
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 28);

  private Articles() {}

  /** The state of an object after its n-th upload. */
  static ObjectState upload(String key, int n) {
    return new ObjectState(
        BUCKET,
        key,
        "version-" + n,
        "tag-" + n,
        new Sequencer("0064A%03X".formatted(n)),
        Instant.parse("2025-03-28T10:00:00Z").plusSeconds(n));
  }

  static SummaryRecord article(String key, Visit... visits) {
    return article(key, "", "0.1.0", visits);
  }

  static SummaryRecord article(String key, String fragment, String extractor, Visit... visits) {
    String id = BUCKET + "/" + key + (fragment.isEmpty() ? "" : "#" + fragment);
    Source source = new Source(BUCKET, key, "", "", "", 12, "text/plain", "UTF-8");
    return new SummaryRecord(
        id,
        source,
        new Published(PUBLISHED, Published.Basis.ARTICLE),
        new Outcome.Summarised(
            "en", "Title of " + key, "Headline", List.of(), List.of(visits), List.of()),
        extractor);
  }

  static SummaryRecord rejected(String key, String reason) {
    Source source = new Source(BUCKET, key, "", "", "", 12, "", "");
    return new SummaryRecord(
        BUCKET + "/" + key,
        source,
        new Published(PUBLISHED, Published.Basis.UPLOAD),
        new Outcome.Rejected(reason),
        "0.1.0");
  }

  /** A visit; {@code date} is ISO 8601 of any precision, or empty. */
  static Visit visit(String visitor, String country, String date) {
    return visit(List.of(visitor), country, date);
  }

  static Visit visit(List<String> visitors, String country, String date) {
    return new Visit(
        visitors.stream()
            .map(name -> new Person(name, Optional.of("foreign minister"), Optional.of("CN")))
            .toList(),
        List.of(
            new Host(
                new Person("Jana Novak", Optional.empty(), Optional.of("CZ")), Host.Part.INVITER)),
        new Destination(Optional.of(country).filter(code -> !code.isEmpty()), List.of("Somewhere")),
        PartialDate.parse(date).map(DateRange::of).orElse(DateRange.UNKNOWN),
        date,
        Visit.Status.PLANNED,
        Optional.of(Visit.Kind.OFFICIAL),
        Optional.of("talks on trade"),
        Visit.Salience.MAIN,
        0.93,
        "visit.test",
        List.of(new Quote("will visit", 4, 14)));
  }
}

package io.dateline.lambda;

import io.dateline.article.Hints;
import io.dateline.language.Quote;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.Summariser;
import io.dateline.summary.SummaryRecord;
import io.dateline.time.DateRange;
import io.dateline.visit.Destination;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands in until the real one is there. */
final class StubSummariser implements Summariser {
  static final String EXTRACTOR = "0.1.0";
  private static final Pattern VISIT = Pattern.compile("(\\w+ \\w+) will visit (\\w+)");

  @Override
  public List<SummaryRecord> summarise(byte[] content, String id, Source source, Hints hints) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.isBlank() || text.indexOf(0) >= 0) {
      return List.of(
          new SummaryRecord(
              id, source, hints.fallback(), new Outcome.Rejected("It is empty."), EXTRACTOR));
    }
    List<Visit> visits = new ArrayList<>();
    Matcher matcher = VISIT.matcher(text);
    while (matcher.find()) {
      visits.add(
          new Visit(
              List.of(new Person(matcher.group(1), Optional.empty(), Optional.empty())),
              List.of(),
              new Destination(Optional.of("XX"), List.of(matcher.group(2))),
              DateRange.UNKNOWN,
              "",
              Visit.Status.PLANNED,
              Optional.empty(),
              Optional.empty(),
              Visit.Salience.MAIN,
              0.5,
              "stub",
              List.of(new Quote(matcher.group(), matcher.start(), matcher.end()))));
    }
    return List.of(
        new SummaryRecord(
            id,
            source.readAs("text/plain", "UTF-8"),
            hints.fallback(),
            new Outcome.Summarised("en", "", "", List.of(), visits, List.of()),
            EXTRACTOR));
  }
}

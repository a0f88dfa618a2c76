package io.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What {@code docs/table.md} says a write costs, counted on an article of usual length. */
class WriteUnitsTest {

  private static final ObjectState STATE =
      new ObjectState(
          "dateline-articles-123456789012-eu-west-1",
          "wire/2025/05/12/czech-foreign-minister-to-visit-portugal.txt",
          "096fKKXTRTtl3on89fVO.nfljtsv6qko",
          "d41d8cd98f00b204e9800998ecf8427e",
          new Sequencer("0055AED6DCD90281E5"),
          Instant.parse("2025-05-12T10:15:30Z"));

  @Test
  void the_page_on_the_table_tells_the_units_that_an_article_of_two_visits_takes()
      throws IOException {
    String page = Files.readString(Path.of("docs", "table.md"));

    List<Map<String, AttributeValue>> visits = Items.of(STATE, List.of(article()));
    Map<String, AttributeValue> head = head();
    int article = 2 * units(ItemSize.of(head));
    int articleIndex = units(ItemSize.of(projected(head)));
    int visit = visits.stream().mapToInt(item -> 2 * units(ItemSize.of(item))).sum();
    int visitIndexes = visits.stream().mapToInt(item -> 3 * units(ItemSize.of(item))).sum();

    assertThat(page)
        .contains(
            "| the article | %,d bytes | %d | %d |"
                .formatted(ItemSize.of(head), article, articleIndex))
        .contains(
            "| its two visits | %,d and %,d bytes | %d | %d |"
                .formatted(
                    ItemSize.of(visits.getFirst()),
                    ItemSize.of(visits.getLast()),
                    visit,
                    visitIndexes))
        .contains("**%d write units**".formatted(article + articleIndex + visit + visitIndexes));
  }

  private static Map<String, AttributeValue> head() {
    return Items.keys(STATE.object(), Table.HEAD)
        .text(Table.SEQUENCER, STATE.sequencer().hex())
        .text(Table.VERSION_ID, STATE.versionId())
        .text(Table.E_TAG, STATE.eTag())
        .text(Table.MODIFIED, STATE.modified().toString())
        .text(Table.EXTRACTOR, "dateline 0.1.0")
        .number(Table.REVISION, 1)
        .all(Items.head(STATE, List.of(article())))
        .map();
  }

  private static Map<String, AttributeValue> projected(Map<String, AttributeValue> item) {
    Attributes projected = new Attributes();
    for (String name : List.of(Table.OBJECT, Table.PART, Table.CALENDAR, Table.DAY, Table.ABOUT)) {
      Optional.ofNullable(item.get(name)).ifPresent(value -> projected.value(name, value));
    }
    return projected.map();
  }

  private static int units(int bytes) {
    return Math.ceilDiv(bytes, 1024);
  }

  private static SummaryRecord article() {
    List<Quote> summary = new ArrayList<>();
    summary.add(
        quote(
            "Czech Foreign Minister Jana Hlavova will pay an official visit to Portugal from May 19"
                + " to May 21 at the invitation of her Portuguese counterpart Duarte Silveira, a"
                + " ministry spokesman said on Monday.",
            101));
    summary.add(
        quote(
            "Hlavova will meet Prime Minister Helena Vasques in Lisbon on Tuesday and tour the port"
                + " of Sines, where a Czech company is building a terminal for liquefied gas,"
                + " spokesman Petr Mares told reporters.",
            301));
    Visit main =
        visit(
            "Jana Hlavova",
            "CZ",
            "PT",
            List.of("Portugal", "Lisbon"),
            DateRange.of(
                PartialDate.of(LocalDate.of(2025, 5, 19)),
                PartialDate.of(LocalDate.of(2025, 5, 21))),
            "Czech Foreign Minister Jana Hlavova will pay an official visit to Portugal from May 19"
                + " to May 21 at the invitation of her Portuguese counterpart Duarte Silveira");
    Visit recalled =
        visit(
            "Duarte Silveira",
            "PT",
            "CZ",
            List.of("Prague"),
            DateRange.of(PartialDate.parse("2025-02").orElseThrow()),
            "Silveira travelled to Prague in February");
    return new SummaryRecord(
        STATE.object(),
        new Source(
            STATE.bucket(),
            STATE.key(),
            STATE.versionId(),
            STATE.eTag(),
            STATE.sequencer().hex(),
            927,
            "text/plain",
            "UTF-8"),
        new Published(LocalDate.of(2025, 5, 12), Published.Basis.ARTICLE),
        new Outcome.Summarised(
            "en",
            "Czech foreign minister to visit Portugal for talks on energy",
            "Jana Hlavova (Czechia) to visit Portugal, 19 to 21 May 2025, at the invitation of"
                + " Duarte Silveira",
            summary,
            List.of(main, recalled),
            List.of()),
        "dateline 0.1.0");
  }

  private static Visit visit(
      String name, String from, String to, List<String> places, DateRange when, String evidence) {
    return new Visit(
        List.of(new Person(name, Optional.of("foreign minister"), Optional.of(from))),
        List.of(
            new Host(
                new Person("Duarte Silveira", Optional.of("foreign minister"), Optional.of(to)),
                Host.Part.INVITER)),
        new Destination(Optional.of(to), places),
        when,
        "from May 19 to May 21",
        Visit.Status.PLANNED,
        Optional.of(Visit.Kind.OFFICIAL),
        Optional.empty(),
        Visit.Salience.MAIN,
        0.93,
        "visit.pay-visit",
        List.of(quote(evidence, 101)));
  }

  private static Quote quote(String text, int start) {
    return new Quote(text, start, start + text.length());
  }
}

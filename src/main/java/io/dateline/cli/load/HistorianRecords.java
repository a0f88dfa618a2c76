package io.dateline.cli.load;

import io.dateline.article.Published;
import io.dateline.diary.Countries;
import io.dateline.language.Quote;
import io.dateline.language.Resources;
import io.dateline.store.FoldedName;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import io.dateline.summary.Version;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Destination;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes records of the visits in the tables of the US Office of the Historian. The text that the
 * offsets of evidence refer to is the line of the table. The same line gives the same record, with
 * the same id wherever in the file it stands.
 */
public final class HistorianRecords {

  private static final String RULE = "load.historian";
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern PLACES = Pattern.compile(",\\s*(?![^(]*\\))");

  private final Countries countries = Countries.load();
  private final Visitors visitors = Visitors.load();
  private final Hosts hosts = Hosts.load();
  private final Map<String, String> territories = table("territories.tsv");
  private final Map<String, String> kinds = table("kinds.tsv");
  private final Map<String, Integer> seen = new HashMap<>();
  private final String collection;
  private final RowReader rows;

  /**
   * A reader of one file.
   *
   * @param header the first line of the file
   * @param collection what the ids of the records begin with, as a bucket's name would
   * @throws UnreadableTableException if the line does not name the columns that are needed
   */
  public HistorianRecords(String header, String collection) {
    this.rows = new RowReader(header);
    this.collection = collection;
  }

  private static Map<String, String> table(String name) {
    return Resources.table(HistorianRecords.class, name).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  }

  /**
   * The record of a line.
   *
   * @param number the line's number in the file
   * @throws UnreadableTableException if it tells no visitor or no day
   */
  public SummaryRecord record(int number, String line) {
    Row row = rows.row(number, line);
    Visit visit = visit(row);
    PartialDate told = visit.when().end().orElseThrow();
    String key = key(row);
    return new SummaryRecord(
        collection + "/" + key,
        new Source(
            collection,
            key,
            "",
            "",
            "",
            line.getBytes(StandardCharsets.UTF_8).length,
            "text/tab-separated-values",
            "UTF-8"),
        new Published(told.last(), Published.Basis.METADATA),
        new Outcome.Summarised(
            "en",
            row.visitor() + ", " + row.destination(),
            headline(row, visit),
            List.of(),
            List.of(visit),
            List.of()),
        Version.TEXT);
  }

  private Visit visit(Row row) {
    if (row.visitor().isEmpty()) {
      throw wrong(row, "it names no visitor");
    }
    boolean travel = row.kind().equals("travel");
    if (!travel && !row.kind().equals("visit")) {
      throw wrong(row, "its kind is \"%s\", neither visit nor travel".formatted(row.kind()));
    }
    Optional<String> home = country(row.fromId(), row.from());
    Optional<String> goal = country(row.destinationId(), row.destination());
    List<Person> people =
        travel
            ? List.of(new Person(Visitors.bare(row.visitor()), role(row), home))
            : visitors.read(row.visitor(), home);
    List<String> places = Arrays.asList(PLACES.split(row.places(), -1));
    return new Visit(
        people,
        hosts.read(row.remarks(), travel ? Optional.empty() : goal),
        new Destination(goal, row.places().isEmpty() ? List.of(row.destination()) : places),
        days(row),
        row.start().equals(row.end()) ? row.start() : row.start() + "/" + row.end(),
        Visit.Status.COMPLETED,
        kind(row),
        Optional.empty(),
        Visit.Salience.MAIN,
        1,
        RULE,
        List.of(evidence(row)));
  }

  private static DateRange days(Row row) {
    PartialDate start =
        PartialDate.parse(row.start()).orElseThrow(() -> wrong(row, noDay("start", row.start())));
    PartialDate end =
        PartialDate.parse(row.end().isEmpty() ? row.start() : row.end())
            .orElseThrow(() -> wrong(row, noDay("end", row.end())));
    if (end.last().isBefore(start.first())) {
      throw wrong(row, "it ends, on %s, before it begins, on %s".formatted(end, start));
    }
    return DateRange.of(start, end);
  }

  private static String noDay(String column, String text) {
    return "its %s is \"%s\", no day such as 1947-03-10".formatted(column, text);
  }

  private static Optional<String> role(Row row) {
    return switch (row.role()) {
      case "secretary" -> Optional.of("secretary of state");
      case "" -> Optional.empty();
      default -> Optional.of(row.role());
    };
  }

  private Optional<String> country(String id, String name) {
    return Optional.ofNullable(territories.get(id))
        .or(() -> countries.code(id))
        .or(() -> countries.code(PARENTHESIS.matcher(name).replaceAll("")))
        .or(() -> countries.code(name));
  }

  private Optional<Visit.Kind> kind(Row row) {
    String remarks = row.remarks().toLowerCase(Locale.ROOT);
    return kinds.keySet().stream()
        .filter(remarks::contains)
        .min(
            Comparator.<String>comparingInt(remarks::indexOf)
                .thenComparingInt(words -> -words.length()))
        .map(words -> Visit.Kind.valueOf(kinds.getOrDefault(words, "").toUpperCase(Locale.ROOT)));
  }

  /** The remarks, or the visitor's name where there are none: words of the line. */
  private static Quote evidence(Row row) {
    String words = row.remarks().isEmpty() ? row.visitor() : row.remarks();
    int start = row.remarks().isEmpty() ? row.text().indexOf(words) : row.text().lastIndexOf(words);
    return Quote.of(row.text(), start, start + words.length());
  }

  /** What the record is called: by its content, so that a line may move within the file. */
  private String key(Row row) {
    String name = FoldedName.of(row.visitor() + " " + row.destination());
    String key = "%s/%s/%s".formatted(row.kind(), row.start(), name.replace(' ', '-'));
    int times = seen.merge(key, 1, Integer::sum);
    return times == 1 ? key : key + "-" + times;
  }

  private static String headline(Row row, Visit visit) {
    return "%s visited %s, %s"
        .formatted(visit.visitors().getFirst().name(), row.destination(), visit.when().edtf());
  }

  private static UnreadableTableException wrong(Row row, String reason) {
    return new UnreadableTableException("line " + row.number() + ": " + reason);
  }
}

package io.dateline.diary;

import io.dateline.store.DynamoRecordQueries;
import io.dateline.store.StoredVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Visits of the table, read page by page. Of its indexes that one is asked which answers with the
 * fewest items: visits of a person by exact name, visits to a country, else all visits of the days.
 */
public final class TableVisits implements VisitSource {

  private final DynamoRecordQueries table;

  /** Visits of a table. */
  public TableVisits(DynamoRecordQueries table) {
    this.table = table;
  }

  /** A question between two days. */
  private interface Between extends BiFunction<LocalDate, LocalDate, Stream<StoredVisit>> {}

  @Override
  public Stream<ToldVisit> visits(Query query) {
    Optional<String> person = query.of().filter(Party::exact).map(Party::words);
    Optional<String> country = query.to().flatMap(Target::country);
    if (person.isPresent()) {
      String name = person.get();
      return visits(
          query,
          (from, to) -> table.visitsOfPerson(name, from, to),
          (from, to) -> table.undatedVisitsOfPerson(name, from, to));
    }
    if (country.isPresent()) {
      String code = country.get();
      return visits(
          query,
          (from, to) -> table.visitsTo(code, from, to),
          (from, to) -> table.undatedVisitsTo(code, from, to));
    }
    return visits(query, table::visits, table::undatedVisits);
  }

  private static Stream<ToldVisit> visits(Query query, Between dated, Between undated) {
    Window window = query.window();
    List<Stream<StoredVisit>> parts = new ArrayList<>();
    window.newYear().ifPresent(day -> parts.add(dated.apply(day, day)));
    parts.add(dated.apply(window.first(), window.last()));
    parts.add(undated.apply(window.first(), window.last()));
    return parts.stream().flatMap(part -> part).map(ToldVisit::of).filter(query::considers);
  }
}

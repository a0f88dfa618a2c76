package io.dateline.diary;

import io.dateline.store.DynamoRecordQueries;
import io.dateline.store.StoredVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Visits of the table, read page by page. Of its indexes that one is asked which answers with the
 * fewest items: visits of a person by exact name, visits to a country, else all visits of the days.
 */
public final class TableVisits implements VisitSource {

  private final DynamoRecordQueries table;
  private final Proofs proofs;

  /** Visits of a table. */
  public TableVisits(DynamoRecordQueries table) {
    this(table, new Proofs());
  }

  /** Visits of a table, some of whose proofs may be known from earlier questions. */
  public TableVisits(DynamoRecordQueries table, Proofs proofs) {
    this.table = table;
    this.proofs = proofs;
  }

  /** A question between two days. */
  private interface Between extends BiFunction<LocalDate, LocalDate, Stream<StoredVisit>> {}

  /** A visit as an index keeps it, and what that tells. */
  private record Found(StoredVisit stored, ToldVisit told) {}

  /** As the indexes keep them: with the first words of their evidence. */
  @Override
  public Stream<ToldVisit> visits(Query query) {
    return found(query).map(Found::told);
  }

  /** Reads the records of the articles that the answer shows, and no others, for their words. */
  @Override
  public List<Entry> ask(Query query, Detail detail, Watch watch) {
    List<Found> found;
    try (Stream<Found> all = found(query)) {
      found = all.peek(one -> watch.mentionRead()).toList();
    }
    List<Entry> answer = answer(query, found.stream().map(Found::told));
    if (detail == Detail.FACTS || answer.isEmpty()) {
      return answer;
    }
    Set<String> shown =
        answer.stream()
            .flatMap(entry -> entry.mentions().stream())
            .map(mention -> mention.article().id())
            .collect(Collectors.toSet());
    Map<StoredVisit, ToldVisit> full =
        proofs.of(
            found.stream()
                .map(Found::stored)
                .filter(visit -> shown.contains(visit.article()))
                .toList(),
            table,
            watch);
    return answer(query, found.stream().map(one -> full.getOrDefault(one.stored(), one.told())));
  }

  private static List<Entry> answer(Query query, Stream<ToldVisit> told) {
    return Diary.of(told).stream().filter(query::answers).toList();
  }

  private Stream<Found> found(Query query) {
    Optional<String> person = query.of().filter(Party::exact).map(Party::words);
    Optional<String> country = query.to().flatMap(Target::country);
    if (person.isPresent()) {
      String name = person.get();
      return found(
          query,
          (from, to) -> table.visitsOfPerson(name, from, to),
          (from, to) -> table.undatedVisitsOfPerson(name, from, to));
    }
    if (country.isPresent()) {
      String code = country.get();
      return found(
          query,
          (from, to) -> table.visitsTo(code, from, to),
          (from, to) -> table.undatedVisitsTo(code, from, to));
    }
    return found(query, table::visits, table::undatedVisits);
  }

  private static Stream<Found> found(Query query, Between dated, Between undated) {
    Window window = query.window();
    List<Stream<StoredVisit>> parts = new ArrayList<>();
    window.newYear().ifPresent(day -> parts.add(dated.apply(day, day)));
    parts.add(dated.apply(window.first(), window.last()));
    parts.add(undated.apply(window.first(), window.last()));
    return parts.stream()
        .flatMap(part -> part)
        .map(stored -> new Found(stored, ToldVisit.of(stored)))
        .filter(found -> query.considers(found.told()));
  }
}

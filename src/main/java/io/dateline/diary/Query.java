package io.dateline.diary;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A question to a diary. Entries that answer it fulfil all that it states.
 *
 * @param to where the visit goes
 * @param of who visits: a country or a person, the principal or one who travels along
 * @param host who is visited
 * @param from the first day; a visit that ends before is left out
 * @param until the last day; a visit that begins later is left out
 * @param statuses how far it has got; none means any
 * @param main whether an article must be about it
 * @param minConfidence the least confidence, from 0 to 1
 */
public record Query(
    Optional<Target> to,
    Optional<Party> of,
    Optional<Party> host,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Set<Visit.Status> statuses,
    boolean main,
    double minConfidence) {

  /** All entries. */
  public static final Query ALL =
      new Query(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          false,
          0);

  /** Keeps its own copy, and checks the order of the days. */
  public Query {
    statuses = Set.copyOf(statuses);
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw new IllegalArgumentException(
          "the first day, %s, is after the last, %s".formatted(from.get(), until.get()));
    }
  }

  /** The same question for another target. */
  public Query to(Target target) {
    return new Query(Optional.of(target), of, host, from, until, statuses, main, minConfidence);
  }

  /** The same question for other visitors. */
  public Query of(Party visitor) {
    return new Query(to, Optional.of(visitor), host, from, until, statuses, main, minConfidence);
  }

  /** The same question for other hosts. */
  public Query host(Party receiver) {
    return new Query(to, of, Optional.of(receiver), from, until, statuses, main, minConfidence);
  }

  /** The same question for other days; an empty one leaves the time open on its side. */
  public Query between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Query(to, of, host, first, last, statuses, main, minConfidence);
  }

  /**
   * The same question for the days that words mean: "next week", "in May 2025", "2025-03-28".
   *
   * @param from of what it means the first day is asked for
   * @param until of what it means the last day is asked for
   * @param when of what it means the first and the last day are asked for, as far as the others are
   *     not given
   * @param today the day on which the words are said
   * @throws IllegalArgumentException if they mean no days, or the first is after the last
   */
  public Query during(
      Optional<String> from, Optional<String> until, Optional<String> when, LocalDate today) {
    Optional<DateRange> both = when.map(words -> Period.of(words, today));
    Optional<PartialDate> first =
        from.map(words -> Period.of(words, today))
            .flatMap(range -> range.start().or(range::end))
            .or(() -> both.flatMap(DateRange::start));
    Optional<PartialDate> last =
        until
            .map(words -> Period.of(words, today))
            .flatMap(range -> range.end().or(range::start))
            .or(() -> both.flatMap(DateRange::end));
    return between(first.map(PartialDate::first), last.map(PartialDate::last));
  }

  /** The same question for some states alone; none means any. */
  public Query statuses(Set<Visit.Status> some) {
    return new Query(to, of, host, from, until, some, main, minConfidence);
  }

  /** The same question for visits that an article is about. */
  public Query mainOnly() {
    return new Query(to, of, host, from, until, statuses, true, minConfidence);
  }

  /** The same question for visits of at least this confidence, from 0 to 1. */
  public Query minConfidence(double least) {
    return new Query(to, of, host, from, until, statuses, main, least);
  }

  /** The days whose mentions can matter to the answer. */
  public Window window() {
    return new Window(from, until);
  }

  /**
   * Whether a mention can matter to the answer. Sources hand on those alone, all of them, so that
   * the answer does not depend on the source.
   */
  public boolean considers(ToldVisit told) {
    return to.map(target -> target.means(told.visit().destination())).orElse(true)
        && of.filter(Party::exact).map(party -> isVisitor(party, told.visit())).orElse(true)
        && window().contains(told);
  }

  /** Whether an entry answers it. */
  public boolean answers(Entry entry) {
    return to.map(target -> target.means(entry.destination())).orElse(true)
        && of.map(party -> entry.visitors().stream().anyMatch(party::means)).orElse(true)
        && host.map(party -> entry.hosts().stream().map(Host::person).anyMatch(party::means))
            .orElse(true)
        && (statuses.isEmpty() || statuses.contains(entry.status()))
        && (!main || entry.salience() == Visit.Salience.MAIN)
        && entry.confidence() >= minConfidence
        && isInTime(entry.when());
  }

  private static boolean isVisitor(Party party, Visit visit) {
    return visit.visitors().stream().anyMatch(party::means);
  }

  private boolean isInTime(DateRange when) {
    return from.map(day -> !when.isUnknown() && !Days.last(when).isBefore(day)).orElse(true)
        && until.map(day -> !when.isUnknown() && !Days.first(when).isAfter(day)).orElse(true);
  }
}

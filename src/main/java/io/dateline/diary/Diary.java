package io.dateline.diary;

import io.dateline.store.FoldedName;
import io.dateline.visit.Visit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts together what several articles tell of one visit: the same principal and destination, and
 * days that overlap or adjoin, or that were put off. What is added may come in any order; the
 * entries depend on the set of it alone.
 */
public final class Diary {

  private static final Comparator<ToldVisit> BY_PUBLICATION =
      Comparator.comparing((ToldVisit told) -> told.article().published())
          .thenComparing(told -> told.visit().status() == Visit.Status.COMPLETED)
          .thenComparing(told -> told.visit().when().isUnknown())
          .thenComparing(told -> told.article().id())
          .thenComparing(told -> Days.first(told.visit().when()))
          .thenComparing(told -> told.visit().visitors().getFirst().name())
          .thenComparing(told -> told.visit().status())
          .thenComparingInt(told -> told.visit().evidence().getFirst().start());

  private final Map<String, Set<ToldVisit>> byDestination = new TreeMap<>();

  /** The entries of some visits, by day. */
  public static List<Entry> of(Stream<ToldVisit> visits) {
    Diary diary = new Diary();
    visits.forEach(diary::add);
    return diary.entries();
  }

  /** Adds a visit as an article tells it; the same once more changes nothing. */
  public void add(ToldVisit told) {
    byDestination.computeIfAbsent(destination(told), key -> new LinkedHashSet<>()).add(told);
  }

  /** The visits that were added, put together, in the order of {@link Entry#BY_DAY}. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    byDestination.forEach(
        (destination, told) -> {
          for (Strand strand : strands(told.stream().sorted(BY_PUBLICATION).toList())) {
            entries.add(EntryMaker.entry(strand, destination, ids));
          }
        });
    entries.sort(Entry.BY_DAY);
    return entries;
  }

  private static String destination(ToldVisit told) {
    return told.visit()
        .destination()
        .country()
        .or(() -> told.visit().destination().places().stream().findFirst().map(FoldedName::of))
        .orElse("");
  }

  private static List<Strand> strands(List<ToldVisit> told) {
    StrandIndex index = new StrandIndex();
    for (ToldVisit one : told) {
      Identity visitor = Identity.of(one.visit().visitors().getFirst());
      Strand strand = best(index.candidates(visitor), one, visitor);
      strand.add(one, visitor);
      index.put(visitor, strand);
    }
    return index.strands();
  }

  /**
   * The strand that a mention fits best, or a new one; a mere year may not choose among several.
   */
  private static Strand best(Collection<Strand> candidates, ToldVisit one, Identity visitor) {
    Optional<Strand> best = Optional.empty();
    long highest = Long.MIN_VALUE;
    int fitting = 0;
    for (Strand strand : candidates) {
      OptionalLong fit = strand.fit(one, visitor);
      if (fit.isPresent()) {
        fitting++;
        if (fit.getAsLong() > highest) {
          highest = fit.getAsLong();
          best = Optional.of(strand);
        }
      }
    }
    boolean unsure = fitting > 1 && Strand.isRough(highest);
    return best.filter(strand -> !unsure).orElseGet(() -> new Strand(visitor));
  }
}

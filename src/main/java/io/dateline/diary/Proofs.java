package io.dateline.diary;

import io.dateline.diary.VisitSource.Watch;
import io.dateline.store.DynamoRecordQueries;
import io.dateline.store.RecordKey;
import io.dateline.store.StoredVisit;
import io.dateline.summary.SummaryRecord;
import io.dateline.visit.Visit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What records tell beyond the table's indexes: all words that prove a visit, with the sentences
 * around them. Remembers what the last answer held, so that the same question asked again reads
 * only what is new. Safe to share.
 */
public final class Proofs {

  private Map<StoredVisit, ToldVisit> known = Map.of();

  /** Proofs of which none is known yet. */
  public Proofs() {}

  /**
   * Visits as their records tell them; one whose record is gone, or tells something else by now, is
   * left out.
   */
  synchronized Map<StoredVisit, ToldVisit> of(
      Collection<StoredVisit> shown, DynamoRecordQueries table, Watch watch) {
    Map<StoredVisit, ToldVisit> full = new HashMap<>();
    Map<RecordKey, Set<StoredVisit>> wanted = new HashMap<>();
    for (StoredVisit visit : shown) {
      Optional.ofNullable(known.get(visit))
          .ifPresentOrElse(
              told -> full.put(visit, told),
              () -> wanted.computeIfAbsent(visit.record(), key -> new HashSet<>()).add(visit));
    }
    table.records(
        wanted.keySet(),
        (key, article) -> {
          watch.recordRead(wanted.size());
          List<ToldVisit> told = ToldVisit.of(article);
          for (StoredVisit visit : wanted.getOrDefault(key, Set.of())) {
            if (tells(article, visit)) {
              full.put(visit, told.get(visit.number()));
            }
          }
        });
    known = Map.copyOf(full);
    return full;
  }

  /** Indexes follow the table within moments: a record may be newer than what they hold of it. */
  private static boolean tells(SummaryRecord article, StoredVisit stored) {
    List<Visit> visits = article.outcome().visits();
    if (stored.number() >= visits.size()) {
      return false;
    }
    Visit visit = visits.get(stored.number());
    Visit kept = stored.visit();
    return visit.when().equals(kept.when())
        && visit.status() == kept.status()
        && visit.destination().country().equals(kept.destination().country())
        && visit.evidence().getFirst().text().startsWith(kept.evidence().getFirst().text());
  }
}

package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Opaque;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.time.DateRange;
import io.dateline.time.DurationExpression;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/** Chooses the expression of time that tells when a visit takes place. */
final class Timing {

  private Timing() {}

  /**
   * The days of a visit and the words that tell them.
   *
   * @param range the days
   * @param text the words, or an empty text
   */
  record When(DateRange range, String text) {
    static final When UNKNOWN = new When(DateRange.UNKNOWN, "");
  }

  /** When the visit that a trigger tells takes place. */
  static When of(Site site, Stage stage, boolean firstDay) {
    Optional<TimeExpression> time = nearest(site);
    if (time.isEmpty()) {
      return When.UNKNOWN;
    }
    String text = time.get().quote().text();
    DateRange range = time.get().range();
    Optional<PartialDate> start = range.start();
    boolean singleDay =
        start.isPresent() && start.get() instanceof PartialDate.Day && start.equals(range.end());
    if (!singleDay) {
      return new When(range, text);
    }
    if (stage == Stage.ENDED) {
      return new When(DateRange.until(start.get()), text);
    }
    Optional<DurationExpression> duration = duration(site);
    boolean begins = firstDay || stage == Stage.BEGUN;
    if (duration.isPresent() && begins) {
      PartialDate last = PartialDate.of(duration.get().lastDayFrom(start.get().first()));
      return new When(DateRange.of(start.get(), last), text);
    }
    return new When(begins ? DateRange.from(start.get()) : range, text);
  }

  private static Optional<TimeExpression> nearest(Site site) {
    List<Chunk> chunks = site.line().chunks();
    int forward = limitAfter(site);
    for (int i = site.at() + 1; i < forward; i++) {
      if (chunks.get(i) instanceof Opaque opaque) {
        return Optional.of(site.line().times().get(opaque.index()));
      }
    }
    int back = limitBefore(site);
    for (int i = site.at() - 1; i >= back; i--) {
      if (chunks.get(i) instanceof Opaque opaque) {
        return Optional.of(site.line().times().get(opaque.index()));
      }
    }
    return Optional.empty();
  }

  /** The next verb after the trigger that is not governed by it begins another clause. */
  private static int limitAfter(Site site) {
    List<Chunk> chunks = site.line().chunks();
    for (int i = site.at() + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof VerbGroup verb && verb.form().isFinite()) {
        return i;
      }
    }
    return chunks.size();
  }

  /** Back over the governing verbs and the subject, to the verb of the clause before. */
  private static int limitBefore(Site site) {
    List<Chunk> chunks = site.line().chunks();
    int first = site.clause().map(Clause::at).orElse(site.at());
    int from = Math.min(first, site.at());
    for (int i = from - 1; i >= 0; i--) {
      if (chunks.get(i) instanceof VerbGroup verb && verb.form().isFinite() && i != first) {
        boolean governs =
            site.clause().filter(c -> c.governor() >= 0).isPresent()
                && i == site.clause().get().governor();
        if (!governs) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static Optional<DurationExpression> duration(Site site) {
    return site.line().durations().stream().findFirst();
  }
}

package io.dateline.visit.mention;

import io.dateline.language.phrase.Clause;
import io.dateline.time.DateRange;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.Optional;

/**
 * What the grammar of visits knows of anything that a verb or a noun tells, for facts other than
 * visits: when it happens, how far it has got, what stands around it.
 *
 * @param line the sentence
 * @param at index of the chunk that tells it
 * @param clause the clause of the verb, or that which governs the noun
 * @param complements what follows with prepositions
 * @param possessors indexes of the chunks whose the noun is
 * @param when its days
 * @param status how far it had got; empty for what is only hoped for
 */
public record Occurrence(
    Line line,
    int at,
    Optional<Clause> clause,
    List<Clause.Complement> complements,
    List<Integer> possessors,
    DateRange when,
    Optional<Status> status) {

  /** What a verb tells. */
  public static Occurrence ofVerb(Scene scene, Line line, Clause clause) {
    return of(scene, Sites.ofVerb(line, clause));
  }

  /** What a noun tells. */
  public static Occurrence ofNoun(Scene scene, Line line, int chunk) {
    return of(scene, Sites.ofNoun(line, chunk));
  }

  private static Occurrence of(Scene scene, Site site) {
    Stage stage = stage(site);
    DateRange when = Timing.of(site, stage).range();
    Optional<Status> status =
        stage == Stage.HOPED
            ? Optional.empty()
            : Statuses.said(site)
                .or(() -> Optional.of(Statuses.of(stage, when, false, scene.published())));
    return new Occurrence(
        site.line(), site.at(), site.clause(), site.complements(), site.possessors(), when, status);
  }

  private static Stage stage(Site site) {
    if (site.clause().isEmpty()) {
      return Stage.PAST;
    }
    Clause clause = site.clause().get();
    return site.isVerb()
        ? Stage.ofVerb(site.line(), clause)
        : Stage.ofNoun(site.line(), clause, site.at());
  }
}

package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.time.TimeExpression;
import io.dateline.visit.scene.Line;
import java.util.Optional;

/** Whether a day that is told is the first of a visit, or its last, by the verbs around it. */
final class VisitEnds {

  private VisitEnds() {}

  /** "the trip will begin on Friday". */
  static boolean isFirst(Site site, TimeExpression time) {
    return isEffect(site, time, Governors.Effect.BEGUN);
  }

  /** "a visit that ends on Friday". */
  static boolean isLast(Site site, TimeExpression time) {
    return isEffect(site, time, Governors.Effect.ENDED);
  }

  private static boolean isEffect(Site site, TimeExpression time, Governors.Effect effect) {
    return effect(site, time).filter(e -> e == effect).isPresent();
  }

  /** "a visit that ends on Friday", "the trip will begin on Friday": what the verb says of it. */
  private static Optional<Governors.Effect> effect(Site site, TimeExpression time) {
    Line line = site.line();
    Optional<Governors.Effect> effect = Optional.empty();
    for (Clause clause : line.clauses()) {
      boolean about = !site.isVerb() && clause.subjects().contains(site.at());
      if (about && line.startOf(line.chunks().get(clause.at())) < time.quote().start()) {
        effect = Governors.effect(clause.verb());
      }
    }
    return effect;
  }

  /** "before returning to London on Friday", "left on Friday after a visit": its last day. */
  static boolean isReturn(Site site, TimeExpression time) {
    Line line = site.line();
    int at = time.quote().start();
    for (Clause clause : line.clauses()) {
      Chunk chunk = line.chunks().get(clause.at());
      boolean before = clause.at() > site.at() && line.startOf(chunk) < at;
      boolean gerund = clause.verb().form() == VerbGroup.Form.GERUND;
      if (before && gerund && isLeaving(clause) && line.isBehind(clause.at(), "before")) {
        return true;
      }
    }
    return !site.isVerb()
        && site.clause()
            .filter(VisitEnds::isLeaving)
            .filter(clause -> clause.at() < site.at())
            .flatMap(
                clause ->
                    clause.complements().stream()
                        .filter(c -> c.chunks().contains(site.at()))
                        .findFirst())
            .filter(c -> isBehind(c.preposition()))
            .isPresent();
  }

  /** "returned on Friday after visiting Rome": the visit was over that day. */
  static boolean isOver(Site site, TimeExpression time) {
    Line line = site.line();
    boolean before = time.quote().start() < line.startOf(site.trigger());
    return before
        && site.isVerb()
        && site.clause().filter(c -> c.verb().form() == VerbGroup.Form.GERUND).isPresent()
        && line.isBehind(site.at(), "after")
        && line.clauses().stream()
            .filter(clause -> clause.at() < site.at() && isLeaving(clause))
            .anyMatch(
                clause -> line.startOf(line.chunks().get(clause.at())) < time.quote().start());
  }

  private static boolean isBehind(String preposition) {
    return switch (preposition) {
      case "after", "following", "from" -> true;
      default -> false;
    };
  }

  private static boolean isLeaving(Clause clause) {
    return switch (clause.verb().lemma()) {
      case "leave", "depart", "return", "fly", "head", "go", "come", "arrive", "get" -> true;
      default -> false;
    };
  }
}

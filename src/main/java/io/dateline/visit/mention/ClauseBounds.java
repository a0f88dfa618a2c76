package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.Opaque;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.scene.Line;
import java.util.List;

/** How far around its trigger a clause goes on about the visit, for the times told in it. */
final class ClauseBounds {

  private ClauseBounds() {}

  /** The next finite verb after the trigger begins another clause. */
  static int end(Site site) {
    List<Chunk> chunks = site.line().chunks();
    boolean aside = site.clause().isEmpty() && site.trigger() instanceof Named;
    for (int i = site.at() + 2; aside && i < chunks.size(); i++) {
      if (chunks.get(i).isWord(",")) {
        return site.line().startOf(chunks.get(i)); // "Smith, in Rome since Friday, said"
      }
    }
    for (Clause clause : site.line().clauses()) {
      boolean about =
          clause.subjects().contains(site.at())
              || isRelative(site, clause)
              || isPlanOf(site, clause);
      boolean aim = isAimOf(site, clause);
      if (clause.at() > site.at() && ((clause.verb().form().isFinite() && !about) || aim)) {
        return site.line().startOf(chunks.get(clause.at()));
      }
    }
    return site.line().sentence().end();
  }

  /** "the aim of the trip was to end a row over last week's vote": no day of the trip. */
  private static boolean isAimOf(Site site, Clause clause) {
    return !site.isVerb()
        && clause.verb().form() == VerbGroup.Form.INFINITIVE
        && site.clause()
            .filter(c -> c.subjects().contains(site.at()) && c.verb().lemma().equals("be"))
            .filter(c -> clause.governor() == c.at() || clause.at() == c.at() + 1)
            .isPresent();
  }

  /** "his trip, originally planned for May, was put off": a participle tells more of the noun. */
  private static boolean isPlanOf(Site site, Clause clause) {
    boolean apart =
        clause.subjects().isEmpty()
            || (clause.at() > 0
                && site.line().chunks().get(clause.at() - 1).isWord(",")
                && isDated(site.line(), clause.at() + 1));
    return !site.isVerb()
        && apart
        && clause.at() > site.at()
        && clause.verb().to() - clause.verb().from() == 1
        && Governors.effect(clause.verb())
            .filter(effect -> effect == Governors.Effect.PLANNED)
            .isPresent();
  }

  private static boolean isDated(Line line, int chunk) {
    return chunk < line.chunks().size()
        && (line.chunks().get(chunk) instanceof Opaque || line.chunks().get(chunk).isWord("for"));
  }

  /** "a trip that Smith had planned for May": a relative clause goes on about its noun. */
  private static boolean isRelative(Site site, Clause clause) {
    int first = clause.subjects().isEmpty() ? 0 : clause.subjects().getFirst();
    return !site.isVerb()
        && first > site.at() + 1
        && site.line().chunks().get(first - 1).isRelative();
  }

  /** Back over the finite verb that governs the trigger, to the one before it. */
  static int start(Site site) {
    List<Chunk> chunks = site.line().chunks();
    int subject =
        site.clause()
            .filter(clause -> site.isVerb() && clause.verb().form().isFinite())
            .filter(clause -> !clause.subjects().isEmpty())
            .map(clause -> clause.subjects().getFirst())
            .orElse(0);
    if (subject > 0 && isOtherTime(chunks.get(subject - 1))) {
      return site.line().startOf(chunks.get(subject - 1));
    }
    int first = Math.min(site.clause().map(Clause::at).orElse(site.at()), site.at());
    boolean main = chunks.get(first) instanceof VerbGroup verb && verb.form().isFinite();
    for (int i = first - 1; i >= 0; i--) {
      boolean joined = i > 0 && chunks.get(i - 1).isWord("and");
      if (chunks.get(i) instanceof VerbGroup verb && verb.form().isFinite() && !joined) {
        if (main) {
          return reportedFrom(site, i, first);
        }
        main = true;
      }
    }
    return site.line().sentence().start();
  }

  /** "spoke on Friday before he left": the clause that follows tells of another time. */
  private static boolean isOtherTime(Chunk chunk) {
    return chunk.isWord("before") || chunk.isWord("after") || chunk.isWord("until");
  }

  /** "said on Friday that he would go": what is reported begins after "that". */
  private static int reportedFrom(Site site, int verb, int trigger) {
    List<Chunk> chunks = site.line().chunks();
    for (int i = verb + 1; i < trigger; i++) {
      if (chunks.get(i).isWord("that")) {
        return site.line().endOf(chunks.get(i));
      }
    }
    return site.line().endOf(chunks.get(verb));
  }
}

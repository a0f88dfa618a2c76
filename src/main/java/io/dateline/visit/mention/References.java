package io.dateline.visit.mention;

import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.grammar.Rule;
import java.util.List;

/** Whether words speak of a visit that may have been told before, rather than tell a new one. */
final class References {

  private References() {}

  /** "the visit", "his trip": it may have been told before who goes where. */
  static boolean isReference(Rule rule, Site site, List<Individual> visitors, PlaceSlots places) {
    if (site.isVerb()) {
      boolean bare =
          site.clause().stream()
              .flatMap(clause -> clause.objects().stream())
              .allMatch(i -> isHome(site.line().chunks().get(i)));
      return rule.reference() && bare && !visitors.isEmpty() && !places.leadsAbroad(site, visitors);
    }
    boolean definite =
        !site.possessors().isEmpty()
            || isAim(site)
            || VisitDay.of(site).isPresent()
            || switch (site.line().tokens().get(site.trigger().from()).lower()) {
              case "the", "this" -> true;
              default -> false;
            };
    return rule.reference() && definite;
  }

  /** "is in Oslo for a visit that ends on Friday": the verb before tells who goes where. */
  private static boolean isAim(Site site) {
    return site.clause().stream()
        .flatMap(clause -> clause.complements().stream())
        .filter(complement -> complement.chunks().contains(site.at()))
        .anyMatch(c -> c.preposition().equals("for") || c.preposition().equals("on"));
  }

  /** "returns home on Friday": no other place. */
  private static boolean isHome(Chunk chunk) {
    return chunk instanceof NounGroup group && group.lemma().equals("home");
  }
}

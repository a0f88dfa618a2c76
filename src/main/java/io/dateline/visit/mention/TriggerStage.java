package io.dateline.visit.mention;

import io.dateline.language.phrase.Clause;
import io.dateline.time.DateRange;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.grammar.Rule.Trigger;
import java.util.Optional;

/** How far a visit has got, as the trigger of a rule tells it. */
final class TriggerStage {

  private TriggerStage() {}

  static Stage of(Rule rule, Site site) {
    Stage told = told(rule, site);
    return told == Stage.PAST ? ofPast(rule, site) : told;
  }

  /** "a stop in Rome was dropped": the traveller's, whom the article told before. */
  static boolean isStop(Rule rule, Site site) {
    boolean subject =
        !site.isVerb()
            && site.clause()
                .filter(clause -> SlotChunks.isPassive(clause.verb()))
                .filter(clause -> clause.subjects().contains(site.at()))
                .isPresent();
    return subject
        && switch (told(rule, site)) {
          case REFUSED, POSTPONED, FUTURE -> true;
          default -> false;
        };
  }

  /**
   * "left", "wrapped up talks": the last day; "opened talks", "on the second day of a visit": not.
   */
  private static Stage ofPast(Rule rule, Site site) {
    Optional<Governors.Effect> own =
        site.clause().filter(c -> site.isVerb()).flatMap(c -> Governors.effect(c.verb()));
    if (rule.lastDay() || own.filter(e -> e == Governors.Effect.ENDED).isPresent()) {
      return Stage.ENDED;
    }
    boolean begun =
        own.filter(e -> e == Governors.Effect.BEGUN).isPresent()
            || VisitDay.of(site).filter(day -> day != VisitDay.LAST).isPresent()
            || isFirstDayTold(rule, site);
    return begun ? Stage.BEGUN : Stage.PAST;
  }

  /** "flew there on Monday", "has been there since Monday". */
  private static boolean isFirstDayTold(Rule rule, Site site) {
    boolean stays = ClauseTimes.isStay(site);
    if (!rule.begins() && !stays) {
      return false;
    }
    DateRange told = Timing.of(site, Stage.PAST).range();
    return (rule.begins() && told.isOneDay())
        || (stays && told.start().isPresent() && told.end().isEmpty());
  }

  private static Stage told(Rule rule, Site site) {
    if (site.clause().isEmpty()) {
      return rule.trigger() == Trigger.NOUN ? Stage.PAST : Stage.NOW;
    }
    Clause clause = site.clause().get();
    if (site.isVerb() && Stage.isGivenUp(clause.verb())) {
      return Stage.REFUSED;
    }
    if (site.isVerb() || rule.trigger() == Trigger.ASIDE) {
      return Stage.ofVerb(site.line(), clause);
    }
    if (rule.trigger() == Trigger.GUEST) {
      return Stage.NOW;
    }
    if (isBesideSubject(site, clause)) {
      return Stage.NOW;
    }
    return isAside(site, clause)
        ? Stage.ofVerb(site.line(), clause)
        : Stage.ofNoun(site.line(), clause, site.at());
  }

  /** "Smith, on a visit to Rome, said": the visit is under way, whatever the verb tells. */
  private static boolean isBesideSubject(Site site, Clause clause) {
    int subject = clause.subjects().isEmpty() ? site.at() : clause.subjects().getLast();
    return subject + 3 == site.at()
        && site.at() < clause.at()
        && site.line().chunks().get(subject + 1).isWord(",")
        && site.line().chunks().get(subject + 2).isWord("on");
  }

  /** "offered help in remarks to Smith": what the verb offers is not the remarks. */
  private static boolean isAside(Site site, Clause clause) {
    return !clause.objects().isEmpty()
        && clause.complements().stream()
            .filter(complement -> complement.chunks().contains(site.at()))
            .anyMatch(
                complement ->
                    switch (complement.preposition()) {
                      case "in", "at", "during", "after" -> true;
                      default -> false;
                    });
  }
}

package io.dateline.visit.mention;

import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.scene.Dateline;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.Optional;

/** Makes a mention of what a rule found: its days, its status, its words. */
final class MentionMaker {

  private final Scene scene;

  MentionMaker(Scene scene) {
    this.scene = scene;
  }

  /** What a party does on one leg of its journey. */
  Mention make(Rule rule, Site site, Party party, Leg leg, Stage stage) {
    Timing.When when = onDayOfReport(rule, site, onDayOfVisit(site, leg.when(), stage), stage);
    Status status =
        rule.status()
            .filter(s -> s != Status.PLANNED || stage != Stage.REFUSED)
            .or(() -> Statuses.said(site).filter(s -> !stage.isSettled() || isOver(s, stage)))
            .orElseGet(() -> status(rule, site, stage, when));
    return new Mention(
        rule,
        party.visitors(),
        party.hosts(),
        rule.part(),
        isDomestic(rule, site, party.goals()),
        leg.goals(),
        when.range(),
        when.text(),
        when.days(),
        status,
        news(site),
        Kinds.of(site),
        site.line().sentence().index(),
        Evidence.of(scene, site));
  }

  private Status status(Rule rule, Site site, Stage stage, Timing.When when) {
    return stage == Stage.PAST && !rule.firstDay() && Statuses.isBrief(site)
        ? Status.COMPLETED
        : Statuses.of(stage, when.range(), rule.firstDay(), scene.published());
  }

  /** "said on the first day of her visit": the day of the report, where no other is told. */
  private Timing.When onDayOfVisit(Site site, Timing.When when, Stage stage) {
    boolean ending =
        stage == Stage.ENDED && site.clause().filter(c -> isUnderWay(site, c)).isPresent();
    return when.range().isUnknown()
        ? VisitDay.of(site)
            .or(() -> ending ? Optional.of(VisitDay.LAST) : Optional.empty())
            .map(day -> new Timing.When(day.with(scene.published()), when.text(), when.days()))
            .orElse(when)
        : when;
  }

  /** "said in Rome": as a report tells it, that day. */
  private Timing.When onDayOfReport(Rule rule, Site site, Timing.When when, Stage stage) {
    boolean reported =
        rule.today()
            && stage == Stage.PAST
            && when.range().isUnknown()
            && site.clause().filter(clause -> !clause.verb().perfect()).isPresent();
    return reported
        ? new Timing.When(DateRange.of(PartialDate.of(scene.published())), when.text(), when.days())
        : when;
  }

  /** "winding up a trip": it ends as this is told; "after winding up a trip": before that. */
  private static boolean isUnderWay(Site site, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean after = site.line().isBehind(clause.at(), "after");
    return (verb.form() == VerbGroup.Form.GERUND && !after)
        || (verb.form() == VerbGroup.Form.PRESENT && verb.progressive());
  }

  private static Mention.News news(Site site) {
    if (Statuses.said(site).filter(s -> s == Status.COMPLETED).isPresent()) {
      return Mention.News.RECALLED;
    }
    boolean perfect =
        site.clause()
            .map(Clause::verb)
            .filter(verb -> verb.form() == VerbGroup.Form.PRESENT && verb.perfect())
            .filter(verb -> !isEarlier(site, verb))
            .isPresent();
    return perfect ? Mention.News.FRESH : Mention.News.TOLD;
  }

  /** "has already paid a visit", "has often been there". */
  private static boolean isEarlier(Site site, VerbGroup verb) {
    return site.line().tokens().subList(verb.from(), verb.to()).stream()
        .anyMatch(
            token ->
                switch (token.lower()) {
                  case "already", "recently", "previously", "often", "frequently", "twice" -> true;
                  default -> false;
                });
  }

  /** "denied that during his recent visit": what is recent was not called off. */
  private static boolean isOver(Status said, Stage stage) {
    return said == Status.COMPLETED && stage == Stage.REFUSED;
  }

  /** Who visits the own country comes home; who tours it travels. */
  private static boolean isTour(Site site) {
    return site.trigger() instanceof NounGroup group && group.lemma().equals("tour");
  }

  /** "his trip to the flooded province" counts at home, "the visits to the shrine" need not. */
  private static boolean isDomestic(Rule rule, Site site, List<Goal> goals) {
    Optional<String> filed = site.line().dateline().map(Dateline::place);
    boolean away = goals.stream().noneMatch(goal -> filed.equals(Optional.of(goal.name())));
    boolean within =
        site.isVerb()
            ? goals.stream().noneMatch(Goal::isCountry)
            : (!site.possessors().isEmpty() || isTour(site)) && away;
    return rule.home() && within;
  }
}

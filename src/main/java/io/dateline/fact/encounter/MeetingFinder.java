package io.dateline.fact.encounter;

import io.dateline.fact.Fact;
import io.dateline.fact.actor.Actor;
import io.dateline.fact.rule.FactRule;
import io.dateline.fact.rule.FactRules;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the meetings of an article. Immutable and safe to share; load it once. */
public final class MeetingFinder {

  private final EncounterFinder finder;

  /**
   * @param visits the grammar of visits, some of whose rules tell meetings
   * @param rules the rules of {@code meetings.rules}
   */
  public MeetingFinder(List<Rule> visits, FactRules rules) {
    List<EncounterRule> all = new ArrayList<>();
    FactRule people = rules.get("meeting.people");
    FactRule pairs = rules.get("meeting.pairs");
    FactRule shared = rules.get("meeting.shared");
    visits.stream()
        .filter(rule -> shared.has("rule", rule.name()))
        .forEach(rule -> all.add(EncounterRule.of(rule, people, pairs)));
    Set<String> others = Set.of(people.name(), pairs.name(), shared.name());
    rules.all().stream()
        .filter(rule -> !others.contains(rule.name()))
        .forEach(rule -> all.add(EncounterRule.of(rule, people, pairs)));
    this.finder = new EncounterFinder(all, people.words("group"));
  }

  /** The meetings of an article in its order. */
  public List<Fact.Meeting> find(Scene scene) {
    return finder.find(scene).stream()
        .map(
            meeting ->
                new Fact.Meeting(
                    meeting.participants().stream().map(Actor::person).toList(),
                    meeting.place(),
                    meeting.when(),
                    meeting.status(),
                    List.of(meeting.evidence()),
                    meeting.rule(),
                    meeting.prior()))
        .toList();
  }
}

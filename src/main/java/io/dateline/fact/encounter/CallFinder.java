package io.dateline.fact.encounter;

import io.dateline.fact.Fact;
import io.dateline.fact.actor.Actor;
import io.dateline.fact.rule.FactRules;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.Set;

/** Finds telephone calls and letters. Immutable and safe to share; load it once. */
public final class CallFinder {

  private final EncounterFinder finder;

  /** Takes the rules of {@code calls.rules}. */
  public CallFinder(FactRules rules) {
    this.finder =
        new EncounterFinder(
            rules.all().stream().map(rule -> EncounterRule.of(rule, rule, rule)).toList(),
            Set.of());
  }

  /** The calls and letters of an article in its order. */
  public List<Fact.Call> find(Scene scene) {
    return finder.find(scene).stream()
        .map(
            call ->
                new Fact.Call(
                    call.participants().stream().map(Actor::person).toList(),
                    call.when(),
                    call.status(),
                    List.of(call.evidence()),
                    call.rule(),
                    call.prior()))
        .toList();
  }
}

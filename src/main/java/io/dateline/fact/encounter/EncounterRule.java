package io.dateline.fact.encounter;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actor.Kind;
import io.dateline.fact.rule.FactRule;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.grammar.Slot;
import java.util.List;
import java.util.Set;

/**
 * A rule that tells who meets or speaks with whom.
 *
 * @param name its name
 * @param verbs verbs that trigger it
 * @param nouns nouns that trigger it
 * @param guest whether words that call somebody a guest trigger it
 * @param first where the first party stands; the first slot that is filled counts
 * @param second where the others stand; all count
 * @param with nouns one of which must follow
 * @param inside words one of which must stand in the noun group that triggers
 * @param outside words of which none may stand there: "telephone" tells no meeting
 * @param pair the last words of "the two leaders", "they", for whom the two people told before
 *     count
 * @param both whether the second slot must be filled
 * @param personal whether all who take part must be people
 * @param prior how often it is right
 */
record EncounterRule(
    String name,
    Set<String> verbs,
    Set<String> nouns,
    boolean guest,
    List<Slot> first,
    List<Slot> second,
    Set<String> with,
    Set<String> inside,
    Set<String> outside,
    Set<String> pair,
    boolean both,
    boolean personal,
    double prior) {

  /** Whether the first slot alone tells only one party: whom somebody received. */
  boolean needsBoth() {
    return both || first.contains(Slot.Role.OBJECT);
  }

  /** Whether several people on the other side are met one by one: "will meet A and B". */
  boolean isEachAlone() {
    return !verbs.isEmpty() && with.isEmpty();
  }

  /** Whether these can be who takes part. */
  boolean accepts(List<Actor> party) {
    boolean people =
        party.stream().allMatch(a -> a.kind() == Kind.PERSON || a.kind() == Kind.GROUP);
    return party.size() > 1
        && party.stream().anyMatch(actor -> actor.kind() == Kind.PERSON)
        && (people || !personal);
  }

  /** What a rule of visits tells of who meets whom. */
  static EncounterRule of(Rule rule, FactRule people, FactRule pairs) {
    boolean verb = rule.trigger() == Rule.Trigger.VERB;
    return new EncounterRule(
        rule.name().replace("visit.", "meeting."),
        verb ? rule.words() : Set.of(),
        rule.trigger() == Rule.Trigger.NOUN ? rule.words() : Set.of(),
        false,
        rule.visitor(),
        rule.host(),
        rule.with(),
        Set.of(),
        people.words("outside"),
        pairs.words("pair"),
        false,
        verb,
        rule.prior());
  }

  static EncounterRule of(FactRule rule, FactRule people, FactRule pairs) {
    return new EncounterRule(
        rule.name(),
        rule.words("verb"),
        rule.words("noun"),
        !rule.words("guest").isEmpty(),
        slots(rule, "first"),
        slots(rule, "second"),
        rule.words("with"),
        rule.words("inside"),
        people.words("outside"),
        pairs.words("pair"),
        !rule.words("both").isEmpty(),
        !rule.words("personal").isEmpty(),
        rule.prior());
  }

  private static List<Slot> slots(FactRule rule, String field) {
    return rule.words(field).stream().map(Slot::parse).toList();
  }
}

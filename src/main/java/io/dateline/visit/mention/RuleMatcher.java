package io.dateline.visit.mention;

import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.names.Office;
import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.time.PartialDate;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tries one rule at one place of an article. */
final class RuleMatcher {

  private final Scene scene;
  private final PeopleSlots people;
  private final PlaceSlots places;
  private final MentionMaker maker;

  RuleMatcher(Scene scene) {
    this.scene = scene;
    this.people = new PeopleSlots(scene);
    this.places = new PlaceSlots(scene);
    this.maker = new MentionMaker(scene);
  }

  /** What the rule finds there: a mention for each party that visits, or why there is none. */
  List<Attempt> match(Rule rule, Site site) {
    if (!rule.with().isEmpty() && !hasNoun(rule, site)) {
      return missed(rule, site, "none of the nouns it needs follows");
    }
    if (!rule.behind().isEmpty() && !stands(rule.behind(), site)) {
      return missed(rule, site, "not behind " + rule.behind());
    }
    if (rule.passive() && site.clause().filter(c -> SlotChunks.isPassive(c.verb())).isEmpty()) {
      return missed(rule, site, "not in the passive");
    }
    List<Individual> visitors = people.people(site, rule.visitor());
    List<Individual> hosts = new ArrayList<>();
    rule.host().forEach(slot -> hosts.addAll(people.people(site, slot)));
    boolean unsaid = rule.unsaid() && visitors.isEmpty() && !hosts.isEmpty();
    boolean reference = References.isReference(rule, site, visitors, places);
    boolean stop = rule.reference() && visitors.isEmpty() && TriggerStage.isStop(rule, site);
    if (visitors.isEmpty() && !reference && !unsaid && !stop) {
      return missed(rule, site, "no visitor in " + rule.visitor());
    }
    if (rule.pair() && visitors.size() + hosts.size() < 2) {
      return missed(rule, site, "nobody does it together with somebody");
    }
    if (rule.alone() && hasInfinitive(site)) {
      return missed(rule, site, "an infinitive follows");
    }
    Stage stage = TriggerStage.of(rule, site);
    List<Goal> goals =
        unsaid ? List.of() : places.goals(site, places(rule, site, stage), visitors, hosts);
    List<Party> parties =
        unsaid || (goals.isEmpty() ? reference : stop)
            ? List.of(new Party(visitors, hosts, goals))
            : parties(rule, visitors, hosts, goals);
    if (parties.isEmpty()) {
      return missed(
          rule, site, goals.isEmpty() ? "no place in " + rule.place() : "nobody is abroad there");
    }
    boolean dreamt = stage == Stage.WISHED && Timing.of(site, stage).range().start().isEmpty();
    if (stage == Stage.HOPED || dreamt) {
      return missed(rule, site, "a hope or a thought, no plan");
    }
    places.told(goals);
    return parties.stream()
        .flatMap(
            party ->
                Leg.of(site, rule, stage, party.goals()).stream()
                    .<Attempt>map(
                        leg -> new Attempt.Found(maker.make(rule, site, party, leg, stage))))
        .toList();
  }

  /** Who goes there; else, of those at home there, at least who met whom. */
  private static List<Party> parties(
      Rule rule, List<Individual> visitors, List<Individual> hosts, List<Goal> goals) {
    List<Party> abroad = Party.of(rule, visitors, hosts, goals);
    return abroad.isEmpty() && rule.encounter()
        ? Party.of(rule, visitors, hosts, List.of())
        : abroad;
  }

  /** Where a report was filed is where people met, but not where they will meet one day. */
  private List<Slot> places(Rule rule, Site site, Stage stage) {
    boolean ahead = stage == Stage.FUTURE || stage == Stage.WISHED;
    if (!ahead
        || rule.firstDay()
        || !rule.place().contains(Slot.Role.DATELINE)
        || isToday(site, stage)) {
      return rule.place();
    }
    return rule.place().stream().filter(slot -> slot != Slot.Role.DATELINE).toList();
  }

  private boolean isToday(Site site, Stage stage) {
    return Timing.of(site, stage)
        .range()
        .start()
        .filter(PartialDate.of(scene.published())::equals)
        .isPresent();
  }

  private static List<Attempt> missed(Rule rule, Site site, String why) {
    Token token = site.line().tokens().get(site.trigger().to() - 1);
    return List.of(new Attempt.Missed(rule, site.line().sentence().index(), token.text(), why));
  }

  private static boolean hasNoun(Rule rule, Site site) {
    List<Integer> chunks = new ArrayList<>();
    site.clause().ifPresent(clause -> chunks.addAll(clause.objects()));
    site.complements().forEach(complement -> chunks.addAll(complement.chunks()));
    return chunks.stream().anyMatch(i -> isOneOf(rule.with(), site.line().chunks().get(i)));
  }

  /** "on her way", "en route": whether a word stands before the noun, at most one other between. */
  private static boolean stands(Set<String> behind, Site site) {
    List<Token> tokens = site.line().tokens();
    int head = site.trigger().to() - 1;
    return tokens.subList(Math.max(0, Math.min(site.trigger().from(), head - 2)), head).stream()
        .anyMatch(token -> behind.contains(token.lower()));
  }

  /** Whether a chunk is one of some nouns, or a delegation that they may call so. */
  private static boolean isOneOf(Set<String> nouns, Chunk chunk) {
    if (chunk instanceof NounGroup group) {
      return nouns.contains(group.lemma());
    }
    return chunk instanceof Named named
        && named.naming() instanceof Naming.PersonNaming person
        && person.office().filter(o -> o.rank() == Office.Rank.DELEGATION).isPresent()
        && nouns.contains("delegation");
  }

  private static boolean hasInfinitive(Site site) {
    return site.line().clauses().stream()
        .anyMatch(
            clause ->
                clause.governor() == site.at()
                    && clause.verb().form() == VerbGroup.Form.INFINITIVE);
  }
}

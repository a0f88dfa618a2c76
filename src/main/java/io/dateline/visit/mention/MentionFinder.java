package io.dateline.visit.mention;

import io.dateline.language.Quote;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.Host;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.grammar.Rule.Trigger;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies the rules of the grammar to the sentences of an article. */
public final class MentionFinder {

  private final Map<String, List<Rule>> byVerb = new HashMap<>();
  private final Map<String, List<Rule>> byNoun = new HashMap<>();
  private final List<Rule> guests = new ArrayList<>();

  /** Indexes the rules by the words that trigger them. */
  public MentionFinder(List<Rule> rules) {
    for (Rule rule : rules) {
      switch (rule.trigger()) {
        case VERB -> index(byVerb, rule);
        case NOUN -> index(byNoun, rule);
        case GUEST -> guests.add(rule);
      }
    }
  }

  private static void index(Map<String, List<Rule>> map, Rule rule) {
    for (String word : rule.words()) {
      map.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
    }
  }

  /** The mentions of visits in an article, in its order. */
  public List<Mention> find(Scene scene) {
    List<Mention> mentions = new ArrayList<>();
    for (Attempt attempt : attempts(scene)) {
      if (attempt instanceof Attempt.Found found) {
        mentions.add(found.mention());
      }
    }
    return mentions;
  }

  /** What each rule that was triggered came to, in the order of the article. */
  public List<Attempt> attempts(Scene scene) {
    List<Attempt> attempts = new ArrayList<>();
    SlotFiller filler = new SlotFiller(scene);
    for (Line line : scene.lines()) {
      for (Clause clause : line.clauses()) {
        for (Rule rule : byVerb.getOrDefault(clause.verb().lemma(), List.of())) {
          attempts.add(apply(rule, Sites.ofVerb(line, clause), scene, filler));
        }
      }
      for (int i = 0; i < line.chunks().size(); i++) {
        for (Rule rule : rulesFor(line.chunks().get(i))) {
          attempts.add(apply(rule, Sites.ofNoun(line, i), scene, filler));
        }
      }
    }
    return attempts;
  }

  private List<Rule> rulesFor(Chunk chunk) {
    if (chunk instanceof NounGroup group) {
      return byNoun.getOrDefault(group.lemma(), List.of());
    }
    return isGuest(chunk) ? guests : List.of();
  }

  private static boolean isGuest(Chunk chunk) {
    return chunk instanceof Named named
        && named.naming() instanceof Naming.PersonNaming person
        && person.visiting();
  }

  private static Attempt apply(Rule rule, Site site, Scene scene, SlotFiller filler) {
    if (!rule.with().isEmpty() && !hasNoun(rule, site)) {
      return missed(rule, site, "none of the nouns it needs follows");
    }
    List<Individual> visitors = new ArrayList<>(filler.people(site, rule.visitor()));
    List<Individual> hosts = new ArrayList<>();
    rule.host().forEach(slot -> hosts.addAll(filler.people(site, slot)));
    visitors.removeIf(hosts::contains);
    List<Goal> goals = filler.goals(site, rule.place(), hosts);
    if (visitors.isEmpty()) {
      return missed(rule, site, "no visitor in " + rule.visitor());
    }
    boolean encounter = goals.isEmpty() && rule.encounter() && visitors.size() + hosts.size() > 1;
    if (goals.isEmpty() && !encounter) {
      return missed(rule, site, "no place in " + rule.place());
    }
    if (rule.foreign() && !encounter) {
      sortGuestsFromHosts(rule, visitors, hosts, goals);
      if (visitors.isEmpty()) {
        return missed(rule, site, "nobody is abroad in " + goals);
      }
    }
    Stage stage = stage(rule, site);
    if (stage == Stage.HOPED) {
      return missed(rule, site, "a hope or a thought, no plan");
    }
    boolean firstDay = rule.name().contains("arrive") || rule.name().contains("leave");
    Timing.When when = Timing.of(site, stage, firstDay);
    Status status =
        rule.status().orElseGet(() -> Statuses.of(stage, when.range(), scene.published()));
    return new Attempt.Found(
        new Mention(
            rule,
            visitors,
            hosts,
            part(rule),
            goals,
            when.range(),
            when.text(),
            status,
            Kinds.of(site),
            site.line().sentence().index(),
            evidence(site, scene)));
  }

  private static Attempt missed(Rule rule, Site site, String why) {
    Token token = site.line().tokens().get(site.trigger().to() - 1);
    return new Attempt.Missed(rule, site.line().sentence().index(), token.text(), why);
  }

  /** Who is at home where they meet is a host; who is not may be a guest. */
  private static void sortGuestsFromHosts(
      Rule rule, List<Individual> visitors, List<Individual> hosts, List<Goal> goals) {
    List<String> countries = goals.stream().flatMap(goal -> goal.country().stream()).toList();
    List<Individual> all = new ArrayList<>(visitors);
    if (rule.symmetric()) {
      all.addAll(hosts);
    }
    List<Individual> home =
        all.stream().filter(i -> i.country().filter(countries::contains).isPresent()).toList();
    List<Individual> guests =
        all.stream().filter(i -> i.country().isPresent() && !home.contains(i)).toList();
    visitors.clear();
    visitors.addAll(guests);
    if (rule.symmetric()) {
      hosts.clear();
      hosts.addAll(home);
    }
  }

  private static Host.Part part(Rule rule) {
    return rule.name().contains("invite")
        ? Host.Part.INVITER
        : rule.name().contains("host") ? Host.Part.RECEIVER : Host.Part.COUNTERPART;
  }

  private static boolean hasNoun(Rule rule, Site site) {
    List<Integer> chunks = new ArrayList<>();
    site.clause().ifPresent(clause -> chunks.addAll(clause.objects()));
    site.complements().forEach(complement -> chunks.addAll(complement.chunks()));
    return chunks.stream()
        .anyMatch(
            i ->
                site.line().chunks().get(i) instanceof NounGroup group
                    && rule.with().contains(group.lemma()));
  }

  private static Stage stage(Rule rule, Site site) {
    if (site.clause().isEmpty()) {
      return rule.trigger() == Trigger.GUEST ? Stage.NOW : Stage.PAST;
    }
    Clause clause = site.clause().get();
    if (site.isVerb()) {
      return Stage.ofVerb(site.line(), clause);
    }
    if (rule.trigger() == Trigger.GUEST) {
      return Stage.NOW;
    }
    return Stage.ofNoun(site.line(), clause, clause.subjects().contains(site.at()));
  }

  /** The words from the visitor to the last thing the clause tells. */
  private static Quote evidence(Site site, Scene scene) {
    List<Chunk> chunks = site.line().chunks();
    int first = site.at();
    int last = site.at();
    for (int possessor : site.possessors()) {
      first = Math.min(first, possessor);
    }
    for (Clause.Complement complement : site.complements()) {
      last = Math.max(last, complement.chunks().getLast());
    }
    if (site.clause().isPresent()) {
      Clause clause = site.clause().get();
      first = Math.min(first, clause.at());
      last = Math.max(last, Math.max(clause.at(), clause.end() - 1));
      for (int subject : clause.subjects()) {
        first = Math.min(first, subject);
      }
    }
    while (last > first && chunks.get(last) instanceof VerbGroup) {
      last--;
    }
    return Quote.of(
        scene.text(), site.line().startOf(chunks.get(first)), site.line().endOf(chunks.get(last)));
  }
}

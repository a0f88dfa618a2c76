package io.dateline.visit.mention;

import io.dateline.language.names.Naming;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the rules of the grammar to the sentences of an article. */
public final class MentionFinder {

  private final Map<String, List<Rule>> byVerb = new HashMap<>();
  private final Map<String, List<Rule>> byNoun = new HashMap<>();
  private final List<Rule> guests = new ArrayList<>();
  private final List<Rule> asides = new ArrayList<>();

  /** Indexes the rules by the words that trigger them. */
  public MentionFinder(List<Rule> rules) {
    for (Rule rule : rules) {
      switch (rule.trigger()) {
        case VERB -> index(byVerb, rule);
        case NOUN -> index(byNoun, rule);
        case GUEST -> guests.add(rule);
        case ASIDE -> asides.add(rule);
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
    RuleMatcher matcher = new RuleMatcher(scene);
    for (Line line : scene.lines()) {
      for (Clause clause : line.clauses()) {
        for (Rule rule : byVerb.getOrDefault(clause.verb().lemma(), List.of())) {
          attempts.addAll(matcher.match(rule, Sites.ofVerb(line, clause)));
        }
      }
      for (int i = 0; i < line.chunks().size(); i++) {
        List<Rule> rules = rulesFor(line.chunks().get(i));
        for (int r = 0; r < rules.size(); r++) {
          attempts.addAll(matcher.match(rules.get(r), Sites.ofNoun(line, i)));
        }
        Optional<Site> aside = Sites.ofAside(line, i);
        if (aside.isPresent()) {
          for (Rule rule : asides) {
            attempts.addAll(matcher.match(rule, aside.get()));
          }
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
}

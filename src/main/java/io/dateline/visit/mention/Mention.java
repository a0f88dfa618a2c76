package io.dateline.visit.mention;

import io.dateline.language.Quote;
import io.dateline.language.people.Individual;
import io.dateline.time.DateRange;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import io.dateline.visit.grammar.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A sentence's words that tell a visit.
 *
 * @param rule the rule that found it
 * @param visitors who visits, the principal first; nobody if the words speak of "the visit" alone
 * @param hosts whom they visit
 * @param part what the hosts do
 * @param home whether a goal inside the visitor's own country counts
 * @param goals where they go, several on a tour; none if the words tell only who met whom
 * @param when the days it names
 * @param whenText the words that name them
 * @param days how many days it lasts, 0 if that is not told
 * @param status how far the visit has got, as far as these words tell
 * @param news whether it is new
 * @param kind its protocol
 * @param line index of the sentence
 * @param evidence the words
 */
public record Mention(
    Rule rule,
    List<Individual> visitors,
    List<Individual> hosts,
    Host.Part part,
    boolean home,
    List<Goal> goals,
    DateRange when,
    String whenText,
    int days,
    Visit.Status status,
    News news,
    Optional<Visit.Kind> kind,
    int line,
    Quote evidence) {

  /** Whether what is told is new. */
  public enum News {
    /** Words like "recent" or "last" say that it is not. */
    RECALLED,
    /** Nothing is said of it. */
    TOLD,
    /** It has just happened: "has paid a visit". */
    FRESH
  }

  /** Keeps its own copies. */
  public Mention {
    visitors = List.copyOf(visitors);
    hosts = List.copyOf(hosts);
    goals = List.copyOf(goals);
  }

  /** The same words, with other days. */
  public Mention at(DateRange other) {
    return lasting(other, days);
  }

  /**
   * The same words, of a part of the visit with these days; how long the whole lasts is left out.
   */
  public Mention ofPart(DateRange other) {
    return lasting(other, 0);
  }

  private Mention lasting(DateRange other, int length) {
    return new Mention(
        rule, visitors, hosts, part, home, goals, other, whenText, length, status, news, kind, line,
        evidence);
  }

  /** Whether it speaks of a visit told elsewhere: "the visit will begin on Monday". */
  public boolean isReference() {
    return goals.isEmpty() && rule.reference();
  }

  /** Whether it tells who met whom, but not where. */
  public boolean isEncounter() {
    return goals.isEmpty() && rule.encounter();
  }
}

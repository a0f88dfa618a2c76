package io.dateline.visit.grammar;

import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule of the grammar of visits.
 *
 * @param name its name, which records cite
 * @param trigger what makes it look
 * @param words the lemmas that trigger it
 * @param visitor where the visitor may stand, the first that is filled counts
 * @param place where the destination may stand
 * @param host where hosts may stand, all count
 * @param with nouns one of which must follow as an object or complement, none if any may: "hold
 *     talks"
 * @param behind words one of which must stand right before the noun or begin it, if any are listed
 * @param status the status it gives whatever the verb's tense, if any
 * @param foreign whether the destination must lie abroad for the visitor
 * @param home whether it counts inside the visitor's own country too
 * @param symmetric whether hosts are visitors as well where the place is abroad for them
 * @param encounter whether it tells who met whom even where it tells no place
 * @param reference whether it may speak of a visit told elsewhere: "the visit begins on Monday"
 * @param together whether the visitor goes where the host is, as told before: "will join him"
 * @param passive whether the verb must stand in the passive
 * @param pair whether two or more must do together what the verb tells
 * @param alone whether no infinitive may depend on the verb
 * @param unsaid whether the visitor may be left unsaid: "a dinner with Smith is planned"
 * @param firstDay whether a day that is told is the first one of the visit
 * @param begins whether that is so in the past tense alone: "went there on Monday"
 * @param today whether it happened on the day of the report if no other is told: "said in Rome"
 * @param lastDay whether a day that is told is the last one of the visit
 * @param part what the hosts do
 * @param prior how often it is right, from 0 to 1, before anything else is known
 * @param examples sentences with the visits they tell
 * @param counterexamples sentences that tell none
 */
public record Rule(
    String name,
    Trigger trigger,
    Set<String> words,
    List<Slot> visitor,
    List<Slot> place,
    List<Slot> host,
    Set<String> with,
    Set<String> behind,
    Optional<Visit.Status> status,
    boolean foreign,
    boolean home,
    boolean symmetric,
    boolean encounter,
    boolean reference,
    boolean together,
    boolean passive,
    boolean pair,
    boolean alone,
    boolean unsaid,
    boolean firstDay,
    boolean begins,
    boolean today,
    boolean lastDay,
    Host.Part part,
    double prior,
    List<Example> examples,
    List<String> counterexamples) {

  /** What makes a rule look. */
  public enum Trigger {
    /** A verb in any form. */
    VERB,
    /** A noun, with the verb that governs it: "pay a visit", "a visit begins". */
    NOUN,
    /** Words that call somebody a guest: "the visiting premier". */
    GUEST,
    /**
     * A place beside somebody's name, without a verb: "Smith, in Rome for talks", "while in Rome".
     */
    ASIDE
  }

  /**
   * A sentence and the visits it tells.
   *
   * @param sentence the sentence
   * @param visits as {@code surname > country status}, several parted by a semicolon
   */
  public record Example(String sentence, String visits) {}
}

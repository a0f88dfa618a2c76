package io.dateline.cli.explain;

import io.dateline.visit.mention.Attempt;
import java.util.List;

/**
 * What was found in a sentence.
 *
 * @param index its place in the article, from 0
 * @param title whether it belongs to the title
 * @param pieces its text, cut where something begins or ends
 * @param phrases its text with its phrases in brackets, as the rules see it
 * @param clauses its clauses
 * @param times how its expressions of time were read
 * @param fired the rules that found a visit or a meeting
 * @param missed the rules that a word triggered in vain
 */
record SentenceNotes(
    int index,
    boolean title,
    List<Piece> pieces,
    String phrases,
    List<ClauseNotes> clauses,
    List<TimeNotes> times,
    List<Attempt.Found> fired,
    List<Attempt.Missed> missed) {

  /** Keeps its own copies. */
  SentenceNotes {
    pieces = List.copyOf(pieces);
    clauses = List.copyOf(clauses);
    times = List.copyOf(times);
    fired = List.copyOf(fired);
    missed = List.copyOf(missed);
  }

  /** The verb of a clause and what goes with it, in words of the article. */
  record ClauseNotes(
      String verb, List<String> subjects, List<String> objects, List<String> complements) {

    /** Keeps its own copies. */
    ClauseNotes {
      subjects = List.copyOf(subjects);
      objects = List.copyOf(objects);
      complements = List.copyOf(complements);
    }
  }

  /** An expression of time or of duration: its words, what they mean, the rule that read them. */
  record TimeNotes(String words, String meaning, String rule) {}
}

package io.dateline.time;

import io.dateline.language.Sentence;
import io.dateline.time.grammar.Atom;
import io.dateline.time.grammar.Atomizer;
import io.dateline.time.grammar.Grammar;
import io.dateline.time.grammar.RuleFile;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds the expressions of time in a text and says which days they mean. Immutable and safe to
 * share; loading it reads the rules, so load it once.
 */
public final class TimeTagger {

  private static final String[] FILES = {
    "words.rules",
    "guards.rules",
    "numbers.rules",
    "calendar.rules",
    "relative.rules",
    "parts.rules",
    "ranges.rules",
    "durations.rules"
  };

  private final Grammar grammar;

  private TimeTagger(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Loads the rules that come with Dateline. */
  public static TimeTagger load() {
    return new TimeTagger(RuleFile.read(TimeTagger.class, FILES));
  }

  /**
   * The dates that a text names.
   *
   * @param text the text that the sentences were cut from
   * @param sentences its sentences in order, as far as they are to be read
   * @param reference the day of publication
   * @return the dates in the order of the text
   */
  public List<TimeExpression> tag(String text, List<Sentence> sentences, LocalDate reference) {
    return read(text, sentences, reference).dates();
  }

  /**
   * The dates that a text names, and the durations.
   *
   * @param text the text that the sentences were cut from
   * @param sentences its sentences in order, as far as they are to be read
   * @param reference the day of publication
   */
  public TimeReading read(String text, List<Sentence> sentences, LocalDate reference) {
    if (sentences.isEmpty()) {
      return new TimeReading(List.of(), List.of());
    }
    List<Atom> atoms =
        Atomizer.cut(
            text,
            sentences.getFirst().start(),
            sentences.getLast().end(),
            new TokenWords(text, sentences));
    return new Reader(grammar, text, sentences, atoms, reference).read();
  }

  Grammar grammar() {
    return grammar;
  }
}

package io.dateline.visit.mention;

import io.dateline.visit.grammar.Rule;

/** What a rule that was triggered came to, so that whoever writes rules can see why. */
public sealed interface Attempt {

  /** The rule that was triggered. */
  Rule rule();

  /** Index of the sentence. */
  int line();

  /** It found a mention of a visit. */
  record Found(Mention mention) implements Attempt {
    @Override
    public Rule rule() {
      return mention.rule();
    }

    @Override
    public int line() {
      return mention.line();
    }
  }

  /**
   * It found none.
   *
   * @param trigger the word that triggered it
   * @param why what was missing
   */
  record Missed(Rule rule, int line, String trigger, String why) implements Attempt {}
}

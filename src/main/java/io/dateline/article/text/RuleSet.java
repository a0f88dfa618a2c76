package io.dateline.article.text;

import io.dateline.article.text.Rule.Scope;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Rules, found fast by the words that they need. */
final class RuleSet {

  private static final BitSet NONE = new BitSet();

  private final List<Rule> rules;
  private final WordTable<BitSet> byCue = new WordTable<>(1_000);
  private final BitSet withoutCue = new BitSet();

  RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (rule.cues().isEmpty()) {
        withoutCue.set(i);
      }
      for (String cue : rule.cues()) {
        BitSet cued = byCue.get(cue, new BitSet());
        cued.set(i);
        byCue.put(cue, cued);
      }
    }
  }

  /** The rules that may match a text, in the file's order. */
  Candidates candidates(String text) {
    BitSet found = (BitSet) withoutCue.clone();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        found.or(byCue.get(text, start, i, NONE));
        start = -1;
      }
    }
    List<Rule> candidates = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (text.contains(rules.get(i).needs())) {
        candidates.add(rules.get(i));
      }
    }
    return new Candidates(candidates);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
  }

  /** Rules that may match a text. */
  record Candidates(List<Rule> rules) {

    List<Rule> of(Scope scope) {
      return rules.stream().filter(r -> r.scope() == scope).toList();
    }
  }
}

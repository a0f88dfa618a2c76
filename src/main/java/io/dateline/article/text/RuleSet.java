package io.dateline.article.text;

import io.dateline.article.text.Rule.Scope;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rules, found fast by the words that they need. */
final class RuleSet {

  private final List<Rule> rules;
  private final Map<String, BitSet> byCue = new HashMap<>();
  private final BitSet withoutCue = new BitSet();

  /** For each letter or digit of ASCII that cues begin with, a bit for each length they have. */
  private final long[] lengths = new long[128];

  RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (rule.cues().isEmpty()) {
        withoutCue.set(i);
      }
      for (String cue : rule.cues()) {
        lengths[cue.charAt(0) & 127] |= 1L << cue.length();
        byCue.computeIfAbsent(cue, c -> new BitSet()).set(i);
      }
    }
  }

  /** The rules that may match a text, in the file's order. */
  Candidates candidates(String text) {
    BitSet found = (BitSet) withoutCue.clone();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        if (mayBeCue(text.charAt(start), i - start)) {
          BitSet cued = byCue.get(text.substring(start, i).toLowerCase(Locale.ROOT));
          if (cued != null) {
            found.or(cued);
          }
        }
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

  /** Whether a cue has that initial and length: most words of a text need no closer look. */
  private boolean mayBeCue(char initial, int length) {
    char lower = Character.toLowerCase(initial);
    return length < Long.SIZE && lower < lengths.length && (lengths[lower] & (1L << length)) != 0;
  }

  /** Rules that may match a text. */
  record Candidates(List<Rule> rules) {

    List<Rule> of(Scope scope) {
      return rules.stream().filter(r -> r.scope() == scope).toList();
    }
  }
}

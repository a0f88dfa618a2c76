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

  private static final int MARKS = 1 << 14;

  private final List<Rule> rules;
  private final Map<String, BitSet> byCue = new HashMap<>();
  private final BitSet withoutCue = new BitSet();

  /** A bit for what the letters of each cue come to: most words of a text need no closer look. */
  private final BitSet marks = new BitSet(MARKS);

  RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      if (rule.cues().isEmpty()) {
        withoutCue.set(i);
      }
      for (String cue : rule.cues()) {
        int mark = 0;
        for (int at = 0; at < cue.length(); at++) {
          mark = mark(mark, cue.charAt(at));
        }
        marks.set(mark);
        byCue.computeIfAbsent(cue, c -> new BitSet()).set(i);
      }
    }
  }

  /** The rules that may match a text, in the file's order. */
  Candidates candidates(String text) {
    BitSet found = (BitSet) withoutCue.clone();
    int start = -1;
    int mark = 0;
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? letter(text.charAt(i)) : 0;
      if (letter != 0) {
        mark = mark(start < 0 ? 0 : mark, letter);
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        if (marks.get(mark)) {
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

  /** A letter or digit as a small one; 0 for what is neither. */
  private static char letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    if (c < 'A') {
      return c >= '0' && c <= '9' ? c : 0;
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** What the small letters of a word up to one come to. */
  private static int mark(int before, char letter) {
    return (31 * before + letter) & (MARKS - 1);
  }

  /** Rules that may match a text. */
  record Candidates(List<Rule> rules) {

    List<Rule> of(Scope scope) {
      return rules.stream().filter(r -> r.scope() == scope).toList();
    }
  }
}

package io.dateline.article.text;

import io.dateline.article.text.Rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Cuts pieces that are no news out of a paragraph that also holds news. */
final class PieceCutter {

  private static final int TAIL_LENGTH = 500;
  private static final int SHORT_SENTENCE = 60;

  private final RuleSet rules;

  PieceCutter(RuleSet rules) {
    this.rules = rules;
  }

  /** What is left of a paragraph: nothing, itself, or the parts around the pieces cut out. */
  List<String> cut(String paragraph) {
    List<String> parts = List.of(paragraph);
    for (Rule rule : rules.candidates(paragraph).rules()) {
      switch (rule.scope()) {
        case PIECE, LINK, SENTENCE -> parts = cut(parts, rule);
        default -> {}
      }
    }
    return parts;
  }

  /** A paragraph without the credits at its end. */
  String cutTail(String paragraph) {
    String left = paragraph;
    boolean more = true;
    while (more) {
      more = false;
      int from = Math.max(0, left.length() - TAIL_LENGTH);
      for (Rule rule : rules.candidates(left.substring(from)).of(Scope.TAIL)) {
        Matcher m = rule.like().matcher(left).region(from, left.length());
        m.useTransparentBounds(true);
        if (m.find()) {
          left = left.substring(0, m.start()).strip();
          more = !left.isEmpty();
          break;
        }
      }
    }
    return left;
  }

  private static List<String> cut(List<String> parts, Rule rule) {
    List<String> cut = new ArrayList<>();
    for (String part : parts) {
      if (rule.scope() == Scope.SENTENCE) {
        cutSentences(part, rule, cut);
      } else {
        cutMatches(part, rule, cut);
      }
    }
    return cut;
  }

  private static void cutMatches(String text, Rule rule, List<String> parts) {
    Matcher m = rule.like().matcher(text);
    int kept = 0;
    int from = 0;
    while (from <= text.length() && m.find(from)) {
      int end = rule.scope() == Scope.LINK ? LinkedHeadline.end(text, m.end()) : m.end();
      if (rule.scope() == Scope.LINK && end == m.end()) {
        from = end + 1;
        continue;
      }
      add(text.substring(kept, m.start()), parts);
      kept = end;
      from = Math.max(end, m.start() + 1);
    }
    add(text.substring(kept), parts);
  }

  /** Drops the sentences that match, and short ones between two of them. */
  private static void cutSentences(String text, Rule rule, List<String> parts) {
    String spoken = Scrubber.withoutQuotes(text);
    int kept = 0;
    int dropped = -1;
    for (int start = 0; start < text.length(); ) {
      int end = Sentences.end(text, start);
      if (rule.like().matcher(spoken.substring(start, end).strip()).find()) {
        boolean bridges = dropped >= 0 && start - dropped <= SHORT_SENTENCE;
        if (!bridges) {
          add(text.substring(kept, start), parts);
        }
        kept = end;
        dropped = end;
      }
      start = end;
    }
    add(text.substring(kept), parts);
  }

  private static void add(String part, List<String> parts) {
    String stripped = part.strip();
    if (Paragraphs.hasLetterOrDigit(stripped)) {
      parts.add(stripped);
    }
  }
}

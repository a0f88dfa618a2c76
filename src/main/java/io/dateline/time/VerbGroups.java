package io.dateline.time;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.time.grammar.Vocabulary;
import java.util.List;

/** Reads from the words of a verb group whether it tells of the past or of the future. */
final class VerbGroups {

  private final Vocabulary words;

  VerbGroups(Vocabulary words) {
    this.words = words;
  }

  /** The direction of a verb group that begins here: "is to visit", "has visited". */
  Direction from(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    if (words.has("have", word) || words.has("be", word)) {
      for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
        Token next = tokens.get(i);
        if (next.tag() == Tag.TO || isPlanned(tokens, i)) {
          return Direction.FUTURE;
        }
        if (next.tag().isVerb()) {
          return at(tokens, i);
        }
      }
    }
    return at(tokens, at);
  }

  /** The direction of the verb here, by its form and by what stands before it. */
  Direction at(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return switch (token.tag()) {
      case MODAL -> Direction.FUTURE;
      case VERB_BASE -> base(tokens, at);
      case VERB_PAST, VERB_PARTICIPLE -> participle(tokens, at);
      case VERB_PRESENT -> present(tokens, at);
      case VERB_ING -> progressive(tokens, at);
      default -> Direction.UNKNOWN;
    };
  }

  private Direction present(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    if (words.has("have", word) || words.has("reporting", word)) {
      return Direction.PAST;
    }
    return words.has("stative", word) ? Direction.UNKNOWN : Direction.FUTURE;
  }

  /** "will visit", "to visit", "did visit", "was forced to visit". */
  private Direction base(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token before = tokens.get(i);
      if (before.lower().equals("did")) {
        return Direction.PAST;
      }
      if (before.tag() == Tag.MODAL) {
        return Direction.FUTURE;
      }
      if (before.tag() == Tag.TO) {
        if (wasPlanned(tokens, i)) {
          return Direction.EITHER;
        }
        return i > 0 && words.has("done", tokens.get(i - 1).lower())
            ? Direction.PAST
            : Direction.FUTURE;
      }
    }
    return Direction.FUTURE;
  }

  /** "had been due to visit". */
  private static boolean wasPlanned(List<Token> tokens, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
      if (tokens.get(i).lower().equals("had")) {
        return true;
      }
    }
    return false;
  }

  /** "arrived", "has arrived", "will be received", "scheduled", "is expected". */
  Direction participle(List<Token> tokens, int at) {
    boolean planned = isPlanned(tokens, at);
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token before = tokens.get(i);
      String word = before.lower();
      if (before.tag() == Tag.MODAL || before.tag() == Tag.TO) {
        return Direction.FUTURE;
      }
      if (word.equals("had")) {
        return planned ? Direction.EITHER : Direction.PAST;
      }
      if (words.has("have", word) && i > 0 && tokens.get(i - 1).tag() == Tag.TO) {
        return Direction.EITHER; // "was to have visited"
      }
      if (words.has("have", word)) {
        return planned ? Direction.FUTURE : Direction.PAST;
      }
      if (words.has("be-now", word)) {
        return planned ? Direction.FUTURE : Direction.UNKNOWN;
      }
      if (!before.tag().equals(Tag.ADVERB) && !words.has("be", word)) {
        break;
      }
    }
    return planned ? Direction.FUTURE : Direction.PAST;
  }

  /** Whether the word here tells of a plan: "scheduled", "set for". */
  boolean isPlanned(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    return words.has("planned", word)
        || (words.has("planned-for", word) && words.has("plan-preposition", next));
  }

  /** "is visiting", "was visiting", "before visiting". */
  private Direction progressive(List<Token> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String word = tokens.get(i).lower();
      if (words.has("be-now", word) || tokens.get(i).tag() == Tag.MODAL) {
        return Direction.FUTURE;
      }
      if (word.equals("was") || word.equals("were") || word.equals("after")) {
        return Direction.PAST;
      }
    }
    return Direction.UNKNOWN;
  }
}

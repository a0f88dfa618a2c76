package io.dateline.time;

import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.time.grammar.Vocabulary;
import java.util.List;

/**
 * Reads from the verb that an expression of time belongs to whether it tells of the past or of the
 * future: "arrived on Tuesday", "will arrive on Tuesday", "the summit scheduled for Tuesday".
 */
final class Tense {

  private final Vocabulary words;
  private final VerbGroups verbs;

  Tense(Vocabulary words) {
    this.words = words;
    this.verbs = new VerbGroups(words);
  }

  /** The direction of the clause around the expression from offset {@code from} to {@code to}. */
  Direction at(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int first = indexAt(tokens, from);
    int after = first;
    while (after < tokens.size() && tokens.get(after).start() < to) {
      after++;
    }
    Direction cue = isInvitedFor(tokens, first) ? Direction.FUTURE : cue(tokens, first);
    if (cue != Direction.UNKNOWN) {
      return cue;
    }
    if (isAttribute(tokens, first, after)) {
      boolean ahead =
          (left(tokens, first - 1) == Direction.FUTURE && hasModal(tokens, first))
              || (opensClause(tokens, first) && modalFollows(tokens, after));
      return ahead ? Direction.FUTURE : Direction.UNKNOWN;
    }
    boolean opensClause = opensClause(tokens, first);
    Direction left = opensClause ? Direction.UNKNOWN : left(tokens, first - 1);
    if (left != Direction.UNKNOWN) {
      return left;
    }
    Direction right = right(tokens, after);
    if (right == Direction.UNKNOWN && opensClause) {
      right = left(tokens, first - 1);
    }
    return right == Direction.UNKNOWN ? hiddenVerb(tokens, first) : right;
  }

  /** A verb that was taken for a noun: "the pair meet Monday". */
  private Direction hiddenVerb(List<Token> tokens, int first) {
    for (int i = first - 1; i > 0; i--) {
      if (words.has("acts", tokens.get(i).lower())) {
        return Direction.FUTURE;
      }
    }
    return Direction.UNKNOWN;
  }

  /** Whether the expression only describes a noun: "Friday's vote", "under a June agreement". */
  private boolean isAttribute(List<Token> tokens, int first, int after) {
    if (after >= tokens.size()) {
      return false;
    }
    Tag next = tokens.get(after).tag();
    boolean determined =
        first > 0
            && (tokens.get(first - 1).tag() == Tag.DETERMINER
                || tokens.get(first - 1).tag() == Tag.PRONOUN
                || tokens.get(first).tag() == Tag.DETERMINER);
    boolean described =
        first > 0
            && next == Tag.NOUN
            && words.has("before-attribute", tokens.get(first - 1).lower());
    return next == Tag.POSSESSIVE
        || described
        || (determined && (next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME));
  }

  private boolean hasModal(List<Token> tokens, int before) {
    for (int i = before - 1; i >= 0 && !words.has("clause-end", tokens.get(i).lower()); i--) {
      if (tokens.get(i).tag() == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /** "Sunday's vote will be watched." */
  private static boolean modalFollows(List<Token> tokens, int after) {
    for (int i = after; i < tokens.size(); i++) {
      if (tokens.get(i).tag() == Tag.MODAL || tokens.get(i).tag().isVerb()) {
        return tokens.get(i).tag() == Tag.MODAL;
      }
    }
    return false;
  }

  private static int indexAt(List<Token> tokens, int offset) {
    int index = 0;
    while (index < tokens.size() - 1 && tokens.get(index).end() <= offset) {
      index++;
    }
    return index;
  }

  /** What the words right before the expression tell: "since", "by", "ahead of". */
  private Direction cue(List<Token> tokens, int first) {
    for (int i = first; i >= Math.max(0, first - 3); i--) {
      String word = tokens.get(i).lower();
      if (words.has("past-cue", word)) {
        return Direction.PAST;
      }
      if (words.has("future-cue", word)) {
        return Direction.FUTURE;
      }
      if (i < first && !words.has("before-time", word)) {
        return Direction.UNKNOWN;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "Invited to Prague for the second week of March." */
  private boolean isInvitedFor(List<Token> tokens, int first) {
    if (first == 0 || !tokens.get(first - 1).lower().equals("for")) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(0, first - 8); i--) {
      if (words.has("invited", tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether only prepositions stand between the expression and the beginning of its clause. */
  private boolean opensClause(List<Token> tokens, int first) {
    int i = first - 1;
    while (i >= 0 && words.has("before-time", tokens.get(i).lower())) {
      i--;
    }
    return i < 0 || words.has("clause-start", tokens.get(i).lower());
  }

  private Direction left(List<Token> tokens, int from) {
    boolean afterGerund = false;
    boolean near = true;
    for (int i = from; i >= 0; i--) {
      Token token = tokens.get(i);
      if (words.has("clause-end", token.lower())) {
        return Direction.UNKNOWN;
      }
      // "The vote is on Sunday."
      if (near && words.has("be-now", token.lower())) {
        return Direction.FUTURE;
      }
      near &= words.has("before-time", token.lower());
      // "sent men to protect it, with a ship arriving Tuesday": the main verb tells, not "protect".
      if (afterGerund && token.tag() == Tag.VERB_BASE && follows(tokens, i, Tag.TO)) {
        continue;
      }
      boolean verb = token.tag() == Tag.MODAL || token.tag().isVerb();
      if (verb || verbs.isPlanned(tokens, i)) {
        Direction direction = verb ? verbs.at(tokens, i) : verbs.participle(tokens, i);
        if (direction != Direction.UNKNOWN) {
          return direction;
        }
        boolean ahead = i > 0 && tokens.get(i - 1).lower().equals("before");
        afterGerund |= token.tag() == Tag.VERB_ING && !ahead;
      }
    }
    return Direction.UNKNOWN;
  }

  private static boolean follows(List<Token> tokens, int at, Tag tag) {
    return at > 0 && tokens.get(at - 1).tag() == tag;
  }

  private Direction right(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (words.has("clause-end", token.lower())) {
        return Direction.UNKNOWN;
      }
      if (token.tag() == Tag.MODAL) {
        return Direction.FUTURE;
      }
      boolean finite =
          token.tag() == Tag.VERB_PAST
              || token.tag() == Tag.VERB_PRESENT
              || token.tag() == Tag.VERB_BASE;
      if (finite) {
        Direction direction = verbs.from(tokens, i);
        if (direction != Direction.UNKNOWN) {
          return direction;
        }
      }
    }
    return Direction.UNKNOWN;
  }
}

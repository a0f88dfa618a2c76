package io.dateline.language.phrase;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.phrase.VerbGroup.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads verb groups from tagged tokens. */
final class VerbGroups {

  /** Adjectives that lead to an infinitive as a verb does: "is due to arrive". */
  private static final Set<String> LEADING =
      Set.of(
          "due",
          "likely",
          "unlikely",
          "able",
          "unable",
          "about",
          "ready",
          "bound",
          "willing",
          "eager",
          "free",
          "reluctant",
          "keen");

  /** Verbs that mean something else with their particle. */
  private static final Set<String> PHRASAL =
      Set.of(
          "call off",
          "come back",
          "fly back",
          "go back",
          "head back",
          "travel back",
          "put off",
          "cut short",
          "wind up",
          "wrap up",
          "kick off",
          "round off",
          "break off",
          "set off",
          "set out",
          "touch down",
          "turn down",
          "rule out",
          "take off",
          "fly in",
          "get back",
          "jet in",
          "pull out",
          "stop over");

  /** Verbs without a passive: "arrived by train", "rose by a tenth". */
  private static final Set<String> GO_BY =
      Set.of(
          "arrive",
          "come",
          "drop",
          "fall",
          "go",
          "grow",
          "increase",
          "pass",
          "rise",
          "shrink",
          "stand",
          "stop",
          "travel",
          "win");

  private VerbGroups() {}

  /** The verb group that begins at token {@code start}, if one does. */
  static Optional<VerbGroup> at(List<Token> tokens, int start) {
    Tag tag = tokens.get(start).tag();
    boolean opens = tag == Tag.TO || tag == Tag.MODAL || tag.isVerb();
    return opens ? new Reader(tokens, start).read() : Optional.empty();
  }

  /** Reads one verb group from left to right. */
  private static final class Reader {
    private final List<Token> tokens;
    private final int start;
    private int i;
    private String modal = "";
    private boolean infinitive;
    private boolean perfect;
    private boolean be;
    private boolean negated;
    private Optional<Token> first = Optional.empty();

    Reader(List<Token> tokens, int start) {
      this.tokens = tokens;
      this.start = start;
      this.i = start;
    }

    Optional<VerbGroup> read() {
      if (tag(i) == Tag.TO) {
        infinitive = true;
        i++;
        skipAdverbs();
        if (!isVerb(i)) {
          return Optional.empty();
        }
      } else if (tag(i) == Tag.MODAL) {
        modal = tokens.get(i).lemma();
        i++;
        skipAdverbs();
        if (tag(i) == Tag.MODAL || !isVerb(i)) {
          return Optional.empty();
        }
      } else if (!isVerb(i)) {
        return Optional.empty();
      }
      return Optional.of(readAuxiliaries());
    }

    private VerbGroup readAuxiliaries() {
      while (true) {
        Token token = tokens.get(i);
        int next = afterAdverbs(i + 1);
        boolean verbFollows = isVerb(next);
        boolean auxiliary =
            switch (token.lemma()) {
              case "have" -> verbFollows && tag(next) == Tag.VERB_PARTICIPLE;
              case "be" ->
                  (verbFollows && (tag(next) == Tag.VERB_PARTICIPLE || tag(next) == Tag.VERB_ING))
                      || leadsToInfinitive(next);
              case "do" -> verbFollows && tag(next) == Tag.VERB_BASE;
              default -> false;
            };
        first = first.or(() -> Optional.of(token));
        if (!auxiliary) {
          i++;
          return group(token);
        }
        perfect |= token.lemma().equals("have");
        be = token.lemma().equals("be");
        i++;
        skipAdverbs();
      }
    }

    /** "due to arrive": an adjective, then an infinitive. */
    private boolean leadsToInfinitive(int at) {
      return at + 1 < tokens.size()
          && LEADING.contains(tokens.get(at).lower())
          && (tag(at + 1) == Tag.TO || isDueSomewhere(at));
    }

    /** "is due in Rome", "was due here". */
    private boolean isDueSomewhere(int at) {
      return tokens.get(at).lower().equals("due")
          && switch (tokens.get(at + 1).lower()) {
            case "in", "at", "here" -> true;
            default -> false;
          };
    }

    private VerbGroup group(Token head) {
      if (i < tokens.size() && isNegation(tokens.get(i)) && head.lemma().equals("be")) {
        negated = true;
        i++;
      }
      String lemma = head.lemma();
      if (i < tokens.size()
          && PHRASAL.contains(lemma + " " + tokens.get(i).lower())
          && !(tokens.get(i).lower().equals("in") && leadsToNoun(i + 1))) {
        lemma = lemma + " " + tokens.get(i).lower();
        i++;
      }
      boolean passive = be && head.tag() == Tag.VERB_PARTICIPLE;
      boolean progressive = be && head.tag() == Tag.VERB_ING;
      return new VerbGroup(start, i, lemma, form(), passive, perfect, progressive, negated, modal);
    }

    /** "flew in a helicopter": no particle, but a preposition. */
    private boolean leadsToNoun(int at) {
      return switch (tag(at)) {
        case DETERMINER, NAME, NOUN, ADJECTIVE, NUMBER, PRONOUN -> true;
        default -> false;
      };
    }

    /** "Smith, accompanied by Jones,": with "by", what looks like a past is a participle. */
    private boolean isReduced() {
      boolean by = i < tokens.size() && tokens.get(i).lower().equals("by");
      return by && i - start == 1 && !GO_BY.contains(tokens.get(start).lemma());
    }

    private Form form() {
      if (infinitive) {
        return Form.INFINITIVE;
      }
      if (!modal.isEmpty()) {
        return Form.MODAL;
      }
      return switch (first.map(Token::tag).orElse(Tag.OTHER)) {
        case VERB_PAST -> isReduced() ? Form.PARTICIPLE : Form.PAST;
        case VERB_ING -> Form.GERUND;
        case VERB_PARTICIPLE -> Form.PARTICIPLE;
        default -> Form.PRESENT;
      };
    }

    private void skipAdverbs() {
      int end = afterAdverbs(i);
      for (; i < end; i++) {
        negated |= isNegation(tokens.get(i));
      }
    }

    private int afterAdverbs(int from) {
      int k = from;
      while (k < tokens.size() && (tag(k) == Tag.ADVERB || isNegation(tokens.get(k)))) {
        k++;
      }
      return k;
    }

    private static boolean isNegation(Token token) {
      return switch (token.lower()) {
        case "not", "n't", "n\u2019t", "never", "cannot" -> true;
        default -> false;
      };
    }

    private boolean isVerb(int at) {
      return at < tokens.size() && tokens.get(at).tag().isVerb();
    }

    private Tag tag(int at) {
      return at < tokens.size() ? tokens.get(at).tag() : Tag.OTHER;
    }
  }
}

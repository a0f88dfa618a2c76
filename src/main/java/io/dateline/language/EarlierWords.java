package io.dateline.language;

import java.util.List;
import java.util.Optional;

/** What the words before a place tell of it: a verb to go on with, an aside that ends, a pair. */
final class EarlierWords {

  private EarlierWords() {}

  /** The token before, adverbs and "not" left out. */
  static Optional<Token> last(List<Token> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).tag() != Tag.ADVERB) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  /** "Smith, who came on Friday, leaves today": after what stands between commas, a verb. */
  static boolean closesAside(List<Token> before) {
    if (before.isEmpty() || !before.getLast().text().equals(",")) {
      return false;
    }
    int comma = 0;
    while (!before.get(comma).text().equals(",") && !before.get(comma).tag().isFinite()) {
      comma++;
    }
    if (comma > 0 && closesRelative(before, comma)) {
      return true;
    }
    return comma > 0
        && comma < before.size() - 2
        && before.get(comma - 1).tag() == Tag.NAME
        && switch (before.get(comma + 1).tag()) {
          case VERB_PAST, VERB_PARTICIPLE, VERB_ING, ADJECTIVE, ADVERB ->
              before.subList(comma + 2, before.size()).stream().noneMatch(t -> t.tag().isFinite());
          default -> false;
        };
  }

  /** ", who came on Friday,": a clause of its own between commas. */
  private static boolean closesRelative(List<Token> before, int comma) {
    return comma + 2 < before.size()
        && before.get(comma + 1).tag() == Tag.RELATIVE
        && before.subList(comma + 2, before.size()).stream().anyMatch(t -> t.tag().isFinite());
  }

  /** "Smith and Jones plan to meet": names that "and" joins, with no verb behind it. */
  static boolean endsPair(List<Token> before) {
    if (before.isEmpty() || before.getLast().tag() != Tag.NAME) {
      return false;
    }
    for (Token token : before.reversed()) {
      if (token.lower().equals("and")) {
        return true;
      }
      boolean ends = token.tag() == Tag.PREPOSITION && !token.lower().equals("of");
      if (token.tag().isVerb() || ends) {
        return false;
      }
    }
    return false;
  }

  /** "will attend briefings and hold talks": joined to an earlier verb in the base form. */
  static boolean isCoordinated(List<Token> before, Optional<Token> previous) {
    boolean joined =
        previous.map(t -> t.lower().equals("and") || t.lower().equals(",")).orElse(false);
    return joined
        && before.stream()
            .anyMatch(token -> token.tag() == Tag.VERB_BASE || token.tag() == Tag.MODAL);
  }

  private static boolean tellsDay(Token token) {
    return token.isWeekday()
        || switch (token.lower()) {
          case "day", "week", "month", "tomorrow" -> true;
          default -> false;
        };
  }

  /** The token before "the next day", "on Friday" or "tomorrow" if that stands last. */
  static Optional<Token> beforeDay(List<Token> before) {
    int i = before.size() - 1;
    boolean day = i >= 0 && tellsDay(before.get(i));
    while (day && i >= 0) {
      boolean part =
          switch (before.get(i).tag()) {
            case DETERMINER, ADJECTIVE, VERB_ING, PREPOSITION -> true;
            default -> i == before.size() - 1 || before.get(i).lower().equals("following");
          };
      if (!part) {
        return Optional.of(before.get(i));
      }
      i--;
    }
    return Optional.empty();
  }
}

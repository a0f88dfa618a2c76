package io.dateline.visit.scene;

import io.dateline.language.Sentence;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The line that says where a report was filed: "HANOI, Nov. 2 (Xinhua) --".
 *
 * @param sentence index of the sentence it opens
 * @param tokens how many tokens of that sentence it takes
 * @param place the place as it is written, with small letters
 * @param country code of the country the place lies in, if known
 */
public record Dateline(int sentence, int tokens, String place, Optional<String> country) {

  private static final int LONGEST = 22;

  /** Reads the dateline that opens a sentence, if one does. */
  static Optional<Dateline> of(int index, Sentence sentence, List<Naming> namings) {
    return read(index, sentence.tokens(), namings);
  }

  private static Optional<Dateline> read(int s, List<Token> tokens, List<Naming> namings) {
    if (!isShouted(tokens.getFirst().text())) {
      return Optional.empty();
    }
    int dash = -1;
    boolean separated = false;
    for (int i = 1; i < Math.min(LONGEST, tokens.size() - 1); i++) {
      String text = tokens.get(i).text();
      separated |= text.equals(",") || text.equals("(");
      if (isDash(text) && (separated || isShouted(tokens.get(i - 1).text()))) {
        dash = i;
        break;
      }
      if (!separated && !isShouted(text)) {
        return Optional.empty();
      }
    }
    if (dash < 0) {
      return Optional.empty();
    }
    Optional<Naming.PlaceNaming> known =
        namings.stream()
            .filter(Naming.PlaceNaming.class::isInstance)
            .map(Naming.PlaceNaming.class::cast)
            .filter(n -> n.from() == 0)
            .findFirst();
    int end = known.map(Naming::to).orElseGet(() -> shoutedEnd(tokens));
    return Optional.of(
        new Dateline(
            s,
            dash + 1,
            known.map(n -> n.place().name()).orElseGet(() -> capitalised(tokens, end)),
            known.flatMap(n -> n.place().country())));
  }

  private static int shoutedEnd(List<Token> tokens) {
    int end = 1;
    while (end < tokens.size() && isShouted(tokens.get(end).text())) {
      end++;
    }
    return end;
  }

  private static String capitalised(List<Token> tokens, int end) {
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(0, end)) {
      String lower = token.lower();
      name.append(name.isEmpty() ? "" : " ")
          .append(lower.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(lower.substring(1));
    }
    return name.toString();
  }

  private static boolean isShouted(String text) {
    if (!Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isLowerCase(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDash(String text) {
    return switch (text) {
      case "-", "--", "\u2013", "\u2014", "---" -> true;
      default -> false;
    };
  }
}

package io.dateline.visit.scene;

import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.names.Place;
import java.time.Month;
import java.util.Arrays;
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

  /** How many words "(Reuters News Agency)" may take. */
  private static final int LONGEST_AGENCY = 7;

  /** Reads the dateline that opens a sentence, if one does. */
  static Optional<Dateline> of(int index, Sentence sentence, List<Naming> namings) {
    return read(index, sentence.tokens(), namings);
  }

  private static Optional<Dateline> read(int s, List<Token> tokens, List<Naming> namings) {
    if (!isShouted(tokens.getFirst().text())) {
      return quiet(s, tokens, namings);
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
    Optional<Naming.PlaceNaming> known = placeAt(namings, 0);
    int end = known.map(Naming::to).orElseGet(() -> shoutedEnd(tokens));
    return Optional.of(
        new Dateline(
            s,
            dash + 1,
            known.map(n -> n.place().name()).orElseGet(() -> capitalised(tokens, end)),
            known.flatMap(n -> n.place().country()).or(() -> seat(capitalised(tokens, end)))));
  }

  /**
   * "New Delhi [India], May 4 (ANI):", "Oslo, May 4 (Wire) The king": a town in small letters, then
   * nothing but its country, the day and the agency.
   */
  private static Optional<Dateline> quiet(int s, List<Token> tokens, List<Naming> namings) {
    Optional<Naming.PlaceNaming> town =
        placeAt(namings, 0).filter(n -> n.place().kind() != Place.Kind.COUNTRY);
    int end = town.map(t -> quietEnd(tokens, namings, t.to())).orElse(-1);
    return end < 0
        ? Optional.empty()
        : town.map(t -> new Dateline(s, end, t.place().name(), t.place().country()));
  }

  /** Index after the mark that ends a dateline whose place ends at {@code from}, or -1. */
  private static int quietEnd(List<Token> tokens, List<Naming> namings, int from) {
    boolean told = false;
    int i = from;
    while (i < Math.min(LONGEST, tokens.size() - 1)) {
      String text = tokens.get(i).text();
      if (text.equals("(") || text.equals("[")) {
        i = closing(tokens, i) + 1;
        if (i == 0) {
          return -1;
        }
        told = true;
      } else if (isDash(text) && isSpaced(tokens, i)) {
        return i + 1;
      } else if (told && text.equals(":")) {
        return i + 1;
      } else if (text.equals(",") || text.equals(".")) {
        i++;
      } else if (isMonth(text) || tokens.get(i).tag() == Tag.NUMBER) {
        told = true;
        i++;
      } else if (tokens.get(i - 1).text().equals(",") && placeAt(namings, i).isPresent()) {
        i = placeAt(namings, i).get().to();
      } else {
        return told && tokens.get(i - 1).text().equals(")") ? i : -1;
      }
    }
    return -1;
  }

  private static Optional<Naming.PlaceNaming> placeAt(List<Naming> namings, int token) {
    return namings.stream()
        .filter(Naming.PlaceNaming.class::isInstance)
        .map(Naming.PlaceNaming.class::cast)
        .filter(place -> place.from() == token)
        .findFirst();
  }

  private static int closing(List<Token> tokens, int open) {
    for (int i = open + 1; i < Math.min(tokens.size(), open + LONGEST_AGENCY); i++) {
      if (tokens.get(i).text().equals(")") || tokens.get(i).text().equals("]")) {
        return i;
      }
    }
    return -1;
  }

  /** A dash that parts, no hyphen that joins. */
  private static boolean isSpaced(List<Token> tokens, int dash) {
    return tokens.get(dash - 1).end() < tokens.get(dash).start()
        && tokens.get(dash).end() < tokens.get(dash + 1).start();
  }

  /** Reports of the United Nations are filed from their headquarters. */
  private static Optional<String> seat(String place) {
    return place.equals("United Nations") ? Optional.of("US") : Optional.empty();
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

  private static boolean isMonth(String text) {
    String start = text.length() < 3 ? "-" : text.substring(0, 3).toUpperCase(Locale.ROOT);
    return Character.isUpperCase(text.charAt(0))
        && Arrays.stream(Month.values()).anyMatch(month -> month.name().startsWith(start));
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

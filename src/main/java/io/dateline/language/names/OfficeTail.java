package io.dateline.language.names;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/**
 * Reads what an office is of: "of the Swiss Confederation", "for trade and industry", "from Chile's
 * parliament".
 */
final class OfficeTail {

  private static final int LONGEST = 16;

  private final World world;
  private final Offices offices;
  private final WordLists words;

  OfficeTail(World world, Offices offices, WordLists words) {
    this.world = world;
    this.offices = offices;
    this.words = words;
  }

  /**
   * What was read.
   *
   * @param to index after its last token
   * @param country the country it tells, if it does
   */
  record Tail(int to, Optional<String> country) {}

  /**
   * Reads what follows a preposition.
   *
   * @param country the country that words before the office told
   */
  Optional<Tail> read(List<Token> tokens, int preposition, Optional<String> country) {
    int k = preposition + 1;
    int end = Math.min(tokens.size(), preposition + LONGEST);
    int last = -1;
    Optional<String> found = Optional.empty();
    while (k < end) {
      Optional<Match<World.Body>> body = world.body(tokens, k);
      Optional<Match<Place>> place = world.place(tokens, k);
      Optional<Match<Demonym>> demonym = world.demonym(tokens, k);
      if (body.isPresent() && body.get().length() >= place.map(Match::length).orElse(0)) {
        found = found.or(body.get().value()::code);
        k += body.get().length();
        last = k;
      } else if (place.isPresent()) {
        found = place.get().value().country().or(() -> country);
        k += place.get().length();
        last = k;
        if (place.get().value().kind() == Place.Kind.COUNTRY && isNameAt(tokens, k)) {
          break;
        }
      } else if (demonym.isPresent()) {
        found = found.or(demonym.get().value()::country);
        k += demonym.get().length();
        last = k;
      } else if (isPart(tokens, k, preposition)) {
        boolean content = isNounLike(tokens.get(k)) || tokens.get(k).text().equals(")");
        k++;
        last = content ? k : last;
      } else {
        break;
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(new Tail(last, found));
  }

  /** Whether somebody's name of several words begins at {@code k}. */
  boolean isNameAt(List<Token> tokens, int k) {
    return k + 1 < tokens.size()
        && tokens.get(k).tag() == Tag.NAME
        && (tokens.get(k + 1).tag() == Tag.NAME || tokens.get(k + 1).text().endsWith("."))
        && world.place(tokens, k).isEmpty()
        && world.body(tokens, k).isEmpty()
        && offices.head(tokens, k).isEmpty();
  }

  private boolean isPart(List<Token> tokens, int k, int preposition) {
    Token token = tokens.get(k);
    return switch (token.tag()) {
      case NOUN, NAME, ADJECTIVE ->
          !WordLists.isCalendar(token) && !(k > preposition + 1 && beginsName(tokens, k));
      case DETERMINER -> k == preposition + 1 || tokens.get(k - 1).lower().equals("of");
      case POSSESSIVE -> true;
      case PREPOSITION -> token.lower().equals("of");
      case CONJUNCTION -> token.lower().equals("and") && goesOn(tokens, k + 1);
      case PUNCTUATION -> token.text().equals(")") || opensParenthesis(tokens, k);
      default -> false;
    };
  }

  /** "of Trade and Industry": what follows "and" is no other office and no place. */
  private boolean goesOn(List<Token> tokens, int k) {
    return k < tokens.size()
        && isNounLike(tokens.get(k))
        && world.place(tokens, k).isEmpty()
        && Character.isUpperCase(tokens.get(k).text().charAt(0))
        && offices.head(tokens, k).isEmpty();
  }

  /** "president of the Swiss Confederation Johann Keller": a given name ends the body's name. */
  private boolean beginsName(List<Token> tokens, int k) {
    return tokens.get(k - 1).tag() == Tag.NAME && words.isFullNameAt(tokens, k);
  }

  /** Whether a parenthesis of one word opens at {@code k}. */
  private static boolean opensParenthesis(List<Token> tokens, int k) {
    return k + 2 < tokens.size()
        && tokens.get(k).text().equals("(")
        && tokens.get(k + 2).text().equals(")");
  }

  static boolean isNounLike(Token token) {
    return switch (token.tag()) {
      case NOUN, NAME, ADJECTIVE -> true;
      default -> false;
    };
  }
}

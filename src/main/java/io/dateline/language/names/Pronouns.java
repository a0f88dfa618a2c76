package io.dateline.language.names;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import java.util.List;
import java.util.Optional;

/** Reads words that stand for people named elsewhere: "he", "the two met". */
final class Pronouns {

  private Pronouns() {}

  /** The pronoun that begins at token {@code i}, if one does. */
  static Optional<Naming> at(List<Token> tokens, int i) {
    return switch (tokens.get(i).lower()) {
      case "he", "she", "him", "his", "her", "they", "them", "their", "himself", "herself" ->
          Optional.of(pronoun(i, i + 1));
      case "the" -> pair(tokens, i).or(() -> latter(tokens, i));
      default -> Optional.empty();
    };
  }

  /** "the two met": a pronoun where no noun follows. */
  private static Optional<Naming> pair(List<Token> tokens, int i) {
    boolean two =
        i + 2 < tokens.size()
            && switch (tokens.get(i + 1).lower()) {
              case "two", "pair", "duo" -> true;
              default -> false;
            };
    if (!two) {
      return Optional.empty();
    }
    return switch (tokens.get(i + 2).tag()) {
      case NOUN, NAME, ADJECTIVE, NUMBER -> Optional.empty();
      default -> Optional.of(pronoun(i, i + 2));
    };
  }

  /** "the latter's visit": the person named last. */
  private static Optional<Naming> latter(List<Token> tokens, int i) {
    boolean latter = i + 2 < tokens.size() && tokens.get(i + 1).lower().equals("latter");
    return latter && tokens.get(i + 2).tag() == Tag.POSSESSIVE
        ? Optional.of(pronoun(i, i + 2))
        : Optional.empty();
  }

  private static PersonNaming pronoun(int from, int to) {
    return new PersonNaming(from, to, "", Optional.empty(), Optional.empty(), Form.PRONOUN, false);
  }
}

package io.dateline.language.names;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Naming.PlaceNaming;
import java.util.List;
import java.util.Optional;

/** Finds the country of somebody, where none is told, in the name that stands before. */
final class CountryBefore {

  private CountryBefore() {}

  /** A name, with the country that the last of those before it lends it. */
  static Naming add(Naming naming, List<Naming> before, List<Token> tokens) {
    return naming instanceof PersonNaming person && person.country().isEmpty() && !before.isEmpty()
        ? person.of(lent(person, before.getLast(), tokens))
        : naming;
  }

  private static Optional<String> lent(PersonNaming person, Naming last, List<Token> tokens) {
    if (last.to() != person.from() - 1) {
      return Optional.empty();
    }
    return switch (last) {
      // "Irish President A and Prime Minister B"
      case PersonNaming first ->
          person.office().isPresent() && tokens.get(first.to()).lower().equals("and")
              ? first.country()
              : Optional.empty();
      // "Norway's Ann Smith"
      case PlaceNaming place ->
          !person.name().isEmpty()
                  && isOwned(tokens, person.from())
                  && place.place().kind() == Place.Kind.COUNTRY
              ? place.place().country()
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether "'s" stands before a word. */
  static boolean isOwned(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).tag() == Tag.POSSESSIVE;
  }
}

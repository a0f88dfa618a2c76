package io.dateline.language.names;

import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Naming.PlaceNaming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells people from the towns whose names they bear: after "President Ann Lincoln", "Lincoln". */
public final class Namesakes {

  private Namesakes() {}

  /**
   * The namings of an article's sentences, where the surname of somebody who is named in full means
   * that person, unless a preposition shows that it is a place.
   */
  public static List<List<Naming>> resolve(List<Sentence> sentences, List<List<Naming>> namings) {
    Set<String> surnames = surnames(namings);
    List<List<Naming>> resolved = new ArrayList<>(namings.size());
    for (int s = 0; s < namings.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      List<Naming> found = namings.get(s);
      boolean namesake = found.stream().anyMatch(naming -> isNamesake(naming, tokens, surnames));
      resolved.add(
          namesake
              ? found.stream()
                  .map(n -> isNamesake(n, tokens, surnames) ? person(n, tokens) : n)
                  .toList()
              : found);
    }
    return resolved;
  }

  private static Set<String> surnames(List<List<Naming>> namings) {
    Set<String> surnames = new HashSet<>();
    for (List<Naming> found : namings) {
      for (Naming naming : found) {
        if (naming instanceof PersonNaming person && person.form() == Form.NAMED) {
          int space = person.name().lastIndexOf(' ');
          if (space > 0) {
            surnames.add(person.name().substring(space + 1));
          }
        }
      }
    }
    return surnames;
  }

  private static boolean isNamesake(Naming naming, List<Token> tokens, Set<String> surnames) {
    return naming instanceof PlaceNaming
        && naming.to() - naming.from() == 1
        && surnames.contains(tokens.get(naming.from()).text())
        && !(naming.from() > 0 && leadsToPlace(tokens.get(naming.from() - 1)));
  }

  private static PersonNaming person(Naming place, List<Token> tokens) {
    return new PersonNaming(
        place.from(),
        place.to(),
        tokens.get(place.from()).text(),
        Optional.empty(),
        Optional.empty(),
        Form.NAMED,
        false);
  }

  private static boolean leadsToPlace(Token before) {
    return (before.tag() == Tag.PREPOSITION || before.tag() == Tag.TO)
        && switch (before.lower()) {
          case "by", "with", "of", "for", "than", "as", "like", "between" -> false;
          default -> true;
        };
  }
}

package io.dateline.language.names;

import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Naming.PlaceNaming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells people from the towns whose names they bear: after "President Ann Lincoln", "Lincoln". */
public final class Namesakes {

  private Namesakes() {}

  /**
   * The namings of an article's sentences, where the surname of somebody who is named in full means
   * that person, unless a preposition shows that it is a place.
   */
  public static List<List<Naming>> resolve(List<Sentence> sentences, List<List<Naming>> namings) {
    Map<String, PersonNaming> surnames = surnames(namings);
    List<List<Naming>> resolved = new ArrayList<>(namings.size());
    for (int s = 0; s < namings.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      List<Naming> found = new ArrayList<>(namings.get(s));
      found.replaceAll(naming -> person(naming, tokens, surnames).orElse(naming));
      resolved.add(found);
    }
    return resolved;
  }

  private static Map<String, PersonNaming> surnames(List<List<Naming>> namings) {
    Map<String, PersonNaming> surnames = new HashMap<>();
    for (List<Naming> found : namings) {
      for (Naming naming : found) {
        if (naming instanceof PersonNaming person && person.form() == Form.NAMED) {
          int space = person.name().lastIndexOf(' ');
          if (space > 0) {
            surnames.putIfAbsent(person.name().substring(space + 1), person);
          }
        }
      }
    }
    return surnames;
  }

  private static Optional<Naming> person(
      Naming naming, List<Token> tokens, Map<String, PersonNaming> surnames) {
    if (!(naming instanceof PlaceNaming) || naming.to() - naming.from() != 1) {
      return Optional.empty();
    }
    String name = tokens.get(naming.from()).text();
    boolean place = naming.from() > 0 && leadsToPlace(tokens.get(naming.from() - 1));
    return place || !surnames.containsKey(name)
        ? Optional.empty()
        : Optional.of(
            new PersonNaming(
                naming.from(),
                naming.to(),
                name,
                Optional.empty(),
                Optional.empty(),
                Form.NAMED,
                false));
  }

  private static boolean leadsToPlace(Token before) {
    return (before.tag() == Tag.PREPOSITION || before.tag() == Tag.TO)
        && switch (before.lower()) {
          case "by", "with", "of", "for", "than", "as", "like", "between" -> false;
          default -> true;
        };
  }
}

package io.dateline.diary;

import io.dateline.store.FoldedName;
import io.dateline.visit.Person;
import java.util.Optional;

/**
 * A country or a person, as somebody asks for it: "Russia" means all who stand for Russia, "Lavrov"
 * all who are called so; words that may be either ("Jordan") mean both.
 */
public final class Party {

  private final String words;
  private final Optional<String> country;
  private final PersonName name;
  private final boolean exact;

  private Party(String words, Optional<String> country, boolean exact) {
    this.words = words;
    this.country = country;
    this.name = PersonName.of(words);
    this.exact = exact;
  }

  /** A party, found by parts of a name, without case, accents and particles. */
  public static Party of(String words, Countries countries) {
    return new Party(words, countries.code(words), false);
  }

  /** A person by exactly this name, but for case, accents and punctuation. */
  public static Party exactly(String name) {
    return new Party(name, Optional.empty(), true);
  }

  /** The words that were asked for. */
  public String words() {
    return words;
  }

  /** Whether only exactly this name counts. */
  public boolean exact() {
    return exact;
  }

  /** Whether it means somebody. */
  public boolean means(Person person) {
    if (exact) {
      return FoldedName.of(person.name()).equals(FoldedName.of(words));
    }
    return (country.isPresent() && country.equals(person.country()))
        || name.means(PersonName.of(person.name()));
  }
}

package io.dateline.diary;

import io.dateline.visit.Person;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody, made ready to be compared with those whom other articles name.
 *
 * @param person as an article tells them
 * @param name the name, as it is compared
 * @param unnamed whether a phrase stands for the name: "France's top diplomat"
 */
record Identity(Person person, PersonName name, boolean unnamed) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Identity of(Person person) {
    PersonName name = PersonName.of(person.name());
    return new Identity(person, name, isUnnamed(person, name));
  }

  /**
   * Whether both can be one person: names that fit each other, or somebody told by office alone who
   * has the other's; nobody stands for two countries.
   */
  boolean mayBe(Identity other) {
    boolean countries = person.country().isPresent() && other.person.country().isPresent();
    if (countries && !person.country().equals(other.person.country())) {
      return false;
    }
    if (name.words().equals(other.name.words())) {
      return true;
    }
    if (unnamed || other.unnamed) {
      return countries && person.role().isPresent() && person.role().equals(other.person.role());
    }
    boolean full = name.words().size() > 1 && other.name.words().size() > 1;
    return (full || countries) && name.mayBe(other.name);
  }

  /** The one of both that tells more of the person. */
  Identity fuller(Identity other) {
    if (unnamed != other.unnamed) {
      return unnamed ? other : this;
    }
    return other.person.name().length() > person.name().length() ? other : this;
  }

  private static boolean isUnnamed(Person person, PersonName name) {
    boolean office =
        person.role().isPresent()
            && name.words().containsAll(PersonName.of(person.role().get()).words());
    return office
        || List.of(SPACE.split(person.name().strip(), -1)).stream()
            .anyMatch(word -> isOrdinary(word) && name.has(word));
  }

  private static boolean isOrdinary(String word) {
    return word.length() > 2 && Character.isLowerCase(word.codePointAt(0)) && word.indexOf('-') < 0;
  }
}

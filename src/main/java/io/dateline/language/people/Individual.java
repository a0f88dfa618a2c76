package io.dateline.language.people;

import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who appears in an article: a named person, the holder of an office, or a delegation.
 * What is known of somebody grows while the article is read; afterwards it stays.
 */
public final class Individual {

  private String name = "";
  private String phrase = "";
  private Optional<Office> office = Optional.empty();
  private Optional<String> country = Optional.empty();
  private boolean countryAssumed;
  private boolean group;
  private boolean sure;
  private final List<String> nameWords = new ArrayList<>();

  Individual() {}

  /** The fullest name the article gives, without titles; an empty text for somebody unnamed. */
  public String name() {
    return name;
  }

  /** The words that tell somebody unnamed: "France's top diplomat". */
  public String phrase() {
    return phrase;
  }

  /** The office, if the article tells one. */
  public Optional<Office> office() {
    return office;
  }

  /** The code of the country or body the person stands for, as far as it is told or assumed. */
  public Optional<String> country() {
    return country;
  }

  /** Whether the country is not told but taken from where the article was written. */
  public boolean isCountryAssumed() {
    return countryAssumed;
  }

  /** Whether it stands for a body of several countries rather than for one country. */
  public boolean standsForBody() {
    return country.filter(code -> code.length() > 2).isPresent();
  }

  /** Whether it is a delegation, by its office. */
  public boolean isDelegation() {
    return office.filter(held -> held.rank() == Office.Rank.DELEGATION).isPresent();
  }

  /** Whether it is several people: a delegation, a group of senators. */
  public boolean isGroup() {
    return group;
  }

  /** Whether the article shows that the name is a person's. */
  public boolean isSure() {
    return sure;
  }

  /** Whether the article names the person. */
  public boolean isNamed() {
    return !name.isEmpty();
  }

  List<String> nameWords() {
    return nameWords;
  }

  void learn(PersonNaming naming, String words, List<String> newNameWords) {
    switch (naming.form()) {
      case NAMED -> sure = true;
      case GROUP -> group = true;
      default -> {}
    }
    boolean fuller = newNameWords.size() > nameWords.size();
    boolean better =
        newNameWords.size() == nameWords.size() && isShouted(name) && !isShouted(naming.name());
    if (!newNameWords.isEmpty() && (fuller || better)) {
      name = naming.name();
      nameWords.clear();
      nameWords.addAll(newNameWords);
    }
    if (phrase.isEmpty()) {
      phrase = words;
    }
    boolean tellsMore =
        office.isEmpty()
            || (office.get().former() && naming.office().filter(o -> !o.former()).isPresent());
    if (tellsMore && naming.office().isPresent()) {
      office = naming.office();
    }
    if (country.isEmpty() || countryAssumed) {
      naming
          .country()
          .ifPresent(
              code -> {
                country = Optional.of(code);
                countryAssumed = false;
              });
    }
  }

  void tellCountry(String code) {
    if (country.isEmpty()) {
      country = Optional.of(code);
    }
  }

  void confirm() {
    sure = true;
  }

  void assumeCountry(String code) {
    country = Optional.of(code);
    countryAssumed = true;
  }

  void takeOffice(Office taken) {
    office = Optional.of(taken);
  }

  private static boolean isShouted(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  @Override
  public String toString() {
    return (isNamed() ? name : phrase) + country.map(code -> " (" + code + ")").orElse("");
  }
}

package io.dateline.language.names;

import java.util.Optional;

/** Words of a sentence that name or tell somebody or something of the world. */
public sealed interface Naming {

  /** Index of the first token. */
  int from();

  /** Index after the last token. */
  int to();

  /** A place. */
  record PlaceNaming(int from, int to, Place place) implements Naming {}

  /** Code of the country or body that it leads to, as far as its words tell. */
  default Optional<String> standsFor() {
    return switch (this) {
      case PlaceNaming place -> place.place().country();
      case DemonymNaming people -> people.demonym().country();
      case BodyNaming body -> body.code();
      case PersonNaming person -> person.country();
    };
  }

  /**
   * A body, such as a ministry or the United Nations.
   *
   * @param name its name as the article has it
   * @param code the country or body it stands for in a record, if known
   */
  record BodyNaming(int from, int to, String name, Optional<String> code) implements Naming {}

  /** A word for belonging to a country, outside an office: "a Polish visit". */
  record DemonymNaming(int from, int to, Demonym demonym) implements Naming {}

  /**
   * Somebody: by name, by office, or by both.
   *
   * @param from index of the first token, the determiner and titles included
   * @param to index after the last token, an apposition included
   * @param name the name without titles, or an empty text
   * @param office the office, if one is told
   * @param country the code of whom the person stands for, as far as these words tell
   * @param form how the words tell the person
   * @param visiting whether they say that the person is a guest: "the visiting premier"
   */
  record PersonNaming(
      int from,
      int to,
      String name,
      Optional<Office> office,
      Optional<String> country,
      Form form,
      boolean visiting)
      implements Naming {

    /** The same person, told by more words. */
    PersonNaming spanning(int first, int end) {
      return new PersonNaming(first, end, name, office, country, form, visiting);
    }

    /** The same person, who stands for a country. */
    PersonNaming of(Optional<String> code) {
      return new PersonNaming(from, to, name, office, code, form, visiting);
    }
  }

  /** How words tell a person. */
  enum Form {
    /** By name, with or without an office. */
    NAMED,
    /** By office alone, as somebody the reader knows: "the minister", "his counterpart". */
    DEFINITE,
    /** By office alone, as somebody new: "a Polish minister". */
    INDEFINITE,
    /** Several people: "a delegation", "three senators", "ministers". */
    GROUP,
    /** "he", "she", "his", "they". */
    PRONOUN,
    /** A name that nothing shows to be a person's. */
    UNSURE
  }
}

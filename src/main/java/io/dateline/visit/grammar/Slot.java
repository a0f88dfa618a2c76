package io.dateline.visit.grammar;

import java.util.Locale;

/** Where beside a trigger a part of a visit stands. */
public sealed interface Slot {

  /** A place in the grammar of the clause. */
  enum Role implements Slot {
    /** The subject of the verb, or of the verb that governs the noun. */
    SUBJECT,
    /** The direct object of the verb, or of the verb that governs the noun. */
    OBJECT,
    /** Whose the noun is: "his", "Smith's". */
    POSSESSOR,
    /** A name or demonym before the noun: "the US visit". */
    MODIFIER,
    /** "here": where the report was filed. */
    HERE,
    /** The country of the hosts. */
    HOME_OF_HOST,
    /** The guest that the words tell. */
    GUEST,
    /** Where the report was filed, though no "here" says so. */
    DATELINE,
    /** "the country": the one where the report was filed. */
    COUNTRY,
    /** The subject of a relative clause about the noun: "a trip that Smith had planned". */
    PLANNER,
    /** The nearest person named before. */
    NEAREST,
    /** What a relative clause lists: "a tour that includes Chad and Niger". */
    INCLUDED,
    /** What a relative clause of place is about: "in Rome, where he met the pope". */
    WHERE,
    /** A place struck by a disaster, in the visitor's country or where the report was filed. */
    STRICKEN,
    /** What opens the sentence: "In Rome, he will dine with". */
    OPENING,
    /** Where the event is that the verb tells of: "the conference in Paris was attended by". */
    EVENT;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As rule files write it. */
    @Override
    public String toString() {
      return label;
    }
  }

  /** Behind a preposition. */
  record After(String preposition) implements Slot {

    /** As rule files write it. */
    @Override
    public String toString() {
      return preposition;
    }
  }

  /** Reads a slot as rule files write it: a role in small letters, else a preposition. */
  static Slot parse(String text) {
    for (Role role : Role.values()) {
      if (role.toString().equals(text)) {
        return role;
      }
    }
    return new After(text);
  }
}

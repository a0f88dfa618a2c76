package io.dateline.visit.mention;

import java.util.Optional;

/**
 * A place a visit goes to.
 *
 * @param name the place as the article names it
 * @param vague whether the name is no proper one: "the Nigerian capital"
 * @param country code of the country it is or lies in; empty for areas and unknown places
 * @param kind what it is
 * @param at offset of the words that name it among the places of the rule, or -1 if it stands apart
 */
public record Goal(String name, boolean vague, Optional<String> country, Kind kind, int at) {

  /** What a place is to a visitor. */
  public enum Kind {
    /** A whole country. */
    COUNTRY,
    /** A seat of power, where its own government is at home. */
    SEAT,
    /** A town, an area, a building. */
    SITE
  }

  /** A place that other words than those of the rule tell. */
  public static Goal apart(String name, Optional<String> country) {
    return new Goal(name, name.isEmpty(), country, name.isEmpty() ? Kind.COUNTRY : Kind.SITE, -1);
  }

  /** A place that words tell without its proper name. */
  static Goal vague(String words, Optional<String> country, int at) {
    return new Goal(words, true, country, Kind.SITE, at);
  }

  /** Whether it is a whole country. */
  boolean isCountry() {
    return kind == Kind.COUNTRY;
  }

  /** Whether another goal is the same place under the same name. */
  boolean isSame(Goal other) {
    return name.equals(other.name) && country.equals(other.country);
  }
}

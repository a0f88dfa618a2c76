package io.dateline.visit.mention;

import java.util.Optional;

/**
 * A place a visit goes to.
 *
 * @param name the place as the article names it
 * @param vague whether the name is no proper one: "the Nigerian capital"
 * @param country code of the country it is or lies in; empty for areas and unknown places
 * @param isCountry whether it is a whole country
 * @param at offset of the words that name it among the places of the rule, or -1 if it stands apart
 */
public record Goal(
    String name, boolean vague, Optional<String> country, boolean isCountry, int at) {

  /** A place that other words than those of the rule tell. */
  public static Goal apart(String name, Optional<String> country) {
    return new Goal(name, name.isEmpty(), country, name.isEmpty(), -1);
  }

  /** Whether another goal is the same place under the same name. */
  boolean isSame(Goal other) {
    return name.equals(other.name) && country.equals(other.country);
  }
}

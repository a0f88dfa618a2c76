package io.dateline.language.names;

import java.util.Optional;

/**
 * A place of the world.
 *
 * @param name the name it is listed by
 * @param country ISO 3166-1 alpha-2 code of the country it is, or lies in; empty for areas of
 *     several countries
 * @param kind what it is
 * @param ambiguous whether the name is also a person's name or an ordinary word, so that only its
 *     context tells
 */
public record Place(String name, Optional<String> country, Kind kind, boolean ambiguous) {

  /** What a place is. */
  public enum Kind {
    /** A country. */
    COUNTRY,
    /** A capital or a seat of government, which may stand for its country. */
    CAPITAL,
    /** A seat of power, which stands for its government: "the Kremlin". */
    POWER,
    /** A city, a region, a building: somewhere to go. */
    SITE,
    /** An area of several countries: "Central Asia". */
    AREA
  }
}

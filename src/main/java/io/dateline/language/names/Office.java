package io.dateline.language.names;

import java.util.Optional;

/**
 * An office somebody holds, as an article tells it.
 *
 * @param text the words of the office, without country and name: "first deputy foreign minister"
 * @param role the office in its usual wording: "foreign minister"
 * @param rank the kind of office
 * @param former whether it is no longer held
 * @param country code of the only country or body that has such an office, if there is but one
 */
public record Office(
    String text, String role, Rank rank, boolean former, Optional<String> country) {

  /** Kinds of offices. */
  public enum Rank {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    MONARCH,
    RELIGIOUS,
    LEGISLATOR,
    ENVOY,
    MILITARY,
    OFFICIAL,
    SPOKESPERSON,
    EXECUTIVE,
    CIVIL,
    /** "counterpart": the same office in another country. */
    COUNTERPART,
    /** "delegation", "team", "mission". */
    DELEGATION;

    /** Whether who holds it leads a state or its government. */
    public boolean isHighest() {
      return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT || this == MONARCH;
    }
  }
}

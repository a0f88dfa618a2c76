package io.dateline.visit;

import java.util.List;
import java.util.Optional;

/**
 * Where a visit goes.
 *
 * @param country ISO 3166-1 alpha-2 code, if the article tells a country
 * @param places the places as the article names them, without duplicates
 */
public record Destination(Optional<String> country, List<String> places) {

  /** Keeps its own copy of the places. */
  public Destination {
    places = List.copyOf(places);
  }
}

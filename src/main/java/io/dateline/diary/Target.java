package io.dateline.diary;

import io.dateline.store.FoldedName;
import io.dateline.visit.Destination;
import java.util.Optional;

/**
 * Where visits go, as somebody asks for it: a country by any of its names, or else a place.
 *
 * @param country the code of the country; empty if the words name none
 * @param place the words, folded
 */
public record Target(Optional<String> country, String place) {

  /** A target in words: "RU", "Russia", "Moscow" for the country, "Sochi" for the place. */
  public static Target of(String words, Countries countries) {
    return new Target(countries.code(words), FoldedName.of(words));
  }

  boolean means(Destination destination) {
    return country.isPresent()
        ? country.equals(destination.country())
        : destination.places().stream().anyMatch(name -> FoldedName.of(name).contains(place));
  }
}

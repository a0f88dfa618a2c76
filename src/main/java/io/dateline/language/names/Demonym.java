package io.dateline.language.names;

import java.util.Optional;

/**
 * A word for belonging to a country or an area: "Polish", "a Pole", "the Poles".
 *
 * @param country the country's code, empty for an area ("European")
 * @param adjective whether it can stand before a noun
 * @param person whether it can mean one inhabitant
 */
public record Demonym(Optional<String> country, boolean adjective, boolean person) {}

package io.dateline.visit;

import java.util.Optional;

/**
 * Somebody an article names, or tells by office.
 *
 * @param name the fullest name the article gives, without titles; for somebody unnamed the phrase
 *     that tells the person ("France's top diplomat")
 * @param role the office, such as {@code foreign minister}
 * @param country ISO 3166-1 alpha-2 code of the country the person stands for; {@code UN}, {@code
 *     EU}, {@code NATO} and the like for such bodies; {@code VA} for the pope
 */
public record Person(String name, Optional<String> role, Optional<String> country) {}

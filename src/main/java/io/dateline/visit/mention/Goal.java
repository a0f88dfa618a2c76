package io.dateline.visit.mention;

import java.util.Optional;

/**
 * A place a visit goes to.
 *
 * @param name the place as the article names it
 * @param vague whether the name is no proper one: "the Nigerian capital"
 * @param country code of the country it is or lies in; empty for areas and unknown places
 */
public record Goal(String name, boolean vague, Optional<String> country) {}

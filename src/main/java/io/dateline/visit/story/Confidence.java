package io.dateline.visit.story;

import io.dateline.visit.mention.Mention;

/**
 * How likely a visit is right. The rule's own share of right visits comes first; each further
 * mention halves what is left of the doubt, as measured on annotated articles; a visitor without a
 * name and a goal without a country make it less likely.
 */
final class Confidence {

  private static final double DOUBT_AFTER_ANOTHER_MENTION = 0.45;
  private static final double UNNAMED = 0.75;
  private static final double NO_COUNTRY = 0.9;
  private static final double HIGHEST = 0.98;
  private static final int MOST_MENTIONS = 4;

  private Confidence() {}

  static double of(Trip trip, Mention best) {
    int others = Math.min(trip.mentions().size(), MOST_MENTIONS) - 1;
    double doubt = (1 - best.rule().prior()) * Math.pow(DOUBT_AFTER_ANOTHER_MENTION, others);
    double sure = Math.min(1 - doubt, HIGHEST);
    sure *= trip.principal().isNamed() ? 1 : UNNAMED;
    return trip.country().isPresent() ? sure : sure * NO_COUNTRY;
  }
}

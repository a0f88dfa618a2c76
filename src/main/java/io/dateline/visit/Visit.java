package io.dateline.visit;

import io.dateline.language.Quote;
import io.dateline.time.DateRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One trip of one principal, with those who travel along, to one destination country.
 *
 * @param visitors the principal first
 * @param hosts whom the visitors meet, are invited by or received by on this visit
 * @param destination where it goes
 * @param when the days of the visit, as far as they are stated
 * @param whenText the words that state the days, or an empty text
 * @param status how far it had got on the day of publication
 * @param kind its protocol, if the article tells it
 * @param purpose what it is for, in words of the article
 * @param salience whether the article is about it
 * @param confidence how likely it is right: of the visits that say 0.9, nine in ten are
 * @param rule the rule of the grammar that found it
 * @param evidence the words that prove it, the most telling first
 */
public record Visit(
    List<Person> visitors,
    List<Host> hosts,
    Destination destination,
    DateRange when,
    String whenText,
    Status status,
    Optional<Kind> kind,
    Optional<String> purpose,
    Salience salience,
    double confidence,
    String rule,
    List<Quote> evidence) {

  /** Keeps its own copies, and checks that somebody visits and that it is proved. */
  public Visit {
    visitors = List.copyOf(visitors);
    hosts = List.copyOf(hosts);
    evidence = List.copyOf(evidence);
    if (visitors.isEmpty() || evidence.isEmpty()) {
      throw new IllegalArgumentException("a visit has a visitor and evidence");
    }
  }

  /** How far a visit had got on the day of publication. */
  public enum Status {
    /** It will happen. */
    PLANNED,
    /** It is under way that day. */
    ONGOING,
    /** It is over. */
    COMPLETED,
    /** It was called off or refused. */
    CANCELLED,
    /** It was put off. */
    POSTPONED,
    /** There is an invitation without acceptance or date. */
    INVITED;

    /** The word that stands in a record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The protocol of a visit. */
  public enum Kind {
    STATE,
    OFFICIAL,
    WORKING,
    PRIVATE,
    TRANSIT,
    SUMMIT;

    /** The word that stands in a record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether an article is about a visit or recalls it. */
  public enum Salience {
    MAIN,
    BACKGROUND;

    /** The word that stands in a record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

package io.dateline.visit.mention;

import io.dateline.language.Token;
import io.dateline.language.phrase.Chunk;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which day of a visit some words are about: "on the second day of", "at the end of". */
enum VisitDay {
  FIRST(0),
  SECOND(1),
  THIRD(2),
  FOURTH(3),
  FIFTH(4),
  LAST(0);

  /** How many words may stand between "day of" and the noun: "of his first official visit". */
  private static final int NEAR = 4;

  private final int before;

  VisitDay(int before) {
    this.before = before;
  }

  /** The days of the visit, as far as this day and its date tell them. */
  DateRange with(LocalDate date) {
    return this == LAST
        ? DateRange.until(PartialDate.of(date))
        : DateRange.from(PartialDate.of(date.minusDays(before)));
  }

  /** The day that is told before a noun for a visit, if one is. */
  static Optional<VisitDay> of(Site site) {
    List<Token> tokens = site.line().tokens();
    Chunk noun = site.trigger();
    int of = -1;
    for (int i = noun.to() - 1; i > Math.max(2, noun.from() - NEAR); i--) {
      of = of < 0 && tokens.get(i).lower().equals("of") ? i : of;
    }
    return site.isVerb() || of < 0 ? Optional.empty() : before(tokens, of);
  }

  private static Optional<VisitDay> before(List<Token> tokens, int of) {
    return switch (tokens.get(of - 1).lower()) {
      case "start", "beginning", "outset" -> Optional.of(FIRST);
      case "end", "conclusion", "close" -> Optional.of(LAST);
      case "day" -> ordinal(tokens, of);
      default -> Optional.empty();
    };
  }

  private static Optional<VisitDay> ordinal(List<Token> tokens, int of) {
    return switch (tokens.get(of - 2).lower()) {
      case "first", "opening" -> Optional.of(FIRST);
      case "second" -> Optional.of(SECOND);
      case "third" -> Optional.of(THIRD);
      case "fourth" -> Optional.of(FOURTH);
      case "fifth" -> Optional.of(FIFTH);
      case "last", "final", "closing" -> Optional.of(LAST);
      default -> Optional.empty();
    };
  }
}

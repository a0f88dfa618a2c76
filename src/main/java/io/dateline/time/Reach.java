package io.dateline.time;

import java.util.Optional;

/** What an expression tells of an event: its whole span, one end of it, or a time it lies in. */
public enum Reach {
  /** It happens then: "on Monday", "from March 31 to April 2". */
  WHOLE,
  /** It begins then: "from Monday", "starting Monday", "since Monday". */
  START,
  /** It ends then: "until Friday", "through Sunday". */
  END,
  /** It happens some time in that span, no telling on which day: "earlier this year". */
  WITHIN;

  /** The span of an event that happens at these days. */
  DateRange applyTo(DateRange days) {
    return switch (this) {
      case WHOLE -> days;
      case START -> new DateRange(days.start(), Optional.empty());
      case END -> new DateRange(Optional.empty(), days.end());
      case WITHIN -> days.isOneDay() ? days : DateRange.UNKNOWN;
    };
  }
}

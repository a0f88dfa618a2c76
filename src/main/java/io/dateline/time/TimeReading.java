package io.dateline.time;

import java.util.List;

/**
 * All expressions of time of a text, in the order of the text.
 *
 * @param dates those that name days, months or years
 * @param durations those that tell how long something lasts
 */
public record TimeReading(List<TimeExpression> dates, List<DurationExpression> durations) {

  /** Keeps its own copies. */
  public TimeReading {
    dates = List.copyOf(dates);
    durations = List.copyOf(durations);
  }
}

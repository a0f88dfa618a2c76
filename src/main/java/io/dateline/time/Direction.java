package io.dateline.time;

/** Whether what a clause tells lies before or after the day of publication. */
enum Direction {
  PAST,
  FUTURE,
  /** What had been planned: it may have come about by now, or not yet. */
  EITHER,
  UNKNOWN
}

package io.dateline.time;

/** Whether what a clause tells lies before or after the day of publication. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}

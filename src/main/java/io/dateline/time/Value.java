package io.dateline.time;

/** What a term of a rule comes to. */
sealed interface Value {

  /** A whole number. */
  record Count(int number) implements Value {}

  /** A word: the value of a table's entry, or the name of a choice. */
  record Word(String word) implements Value {}

  /** A time. */
  record Moment(Time time) implements Value {}

  /** A time with what it tells of an event. */
  record Reaching(Time time, Reach reach) implements Value {}

  /** A length of time. */
  record Length(int days) implements Value {}
}

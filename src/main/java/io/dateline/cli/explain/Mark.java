package io.dateline.cli.explain;

import java.util.Locale;

/** What words of a sentence are, each shown in a colour of its own. */
enum Mark {
  /** None of the others. */
  PLAIN("", ""),
  PERSON("person", "35"),
  PLACE("place", "32"),
  BODY("body", "36"),
  PEOPLE("people of a country", "33"),
  TIME("time", "34"),
  DURATION("duration", "34"),
  VERB("verb", "1");

  private final String title;
  private final String ansi;

  Mark(String title, String ansi) {
    this.title = title;
    this.ansi = ansi;
  }

  /** What it is, for people. */
  String title() {
    return title;
  }

  /** The parameter of the terminal's sequence for its colour. */
  String ansi() {
    return ansi;
  }

  /** Its class in a style sheet. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}

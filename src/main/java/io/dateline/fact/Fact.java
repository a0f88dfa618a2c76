package io.dateline.fact;

import io.dateline.language.Quote;
import io.dateline.time.DateRange;
import io.dateline.visit.Person;
import io.dateline.visit.Visit.Status;
import java.util.List;
import java.util.Optional;

/** A key fact other than a visit, with the words that prove it. */
public sealed interface Fact {

  /** The words that prove it. */
  List<Quote> evidence();

  /** The rule that found it. */
  String rule();

  /** How likely it is right. */
  double confidence();

  /** People meet face to face. */
  record Meeting(
      List<Person> participants,
      Optional<String> place,
      DateRange when,
      Status status,
      List<Quote> evidence,
      String rule,
      double confidence)
      implements Fact {}

  /** People speak by telephone or video, or write to each other. */
  record Call(
      List<Person> participants,
      DateRange when,
      Status status,
      List<Quote> evidence,
      String rule,
      double confidence)
      implements Fact {}

  /** Parties sign, conclude or announce an agreement. */
  record Agreement(
      List<String> parties,
      String what,
      DateRange when,
      Status status,
      List<Quote> evidence,
      String rule,
      double confidence)
      implements Fact {}

  /** Somebody takes up or leaves an office. */
  record Appointment(
      Person person,
      String office,
      String change,
      DateRange when,
      List<Quote> evidence,
      String rule,
      double confidence)
      implements Fact {}

  /** Words in quotation marks, and who said them. */
  record Statement(
      Person speaker, Quote quote, List<Quote> evidence, String rule, double confidence)
      implements Fact {}
}

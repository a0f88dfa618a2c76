package io.dateline.summary;

import io.dateline.fact.Fact;
import io.dateline.language.Quote;
import io.dateline.visit.Visit;
import java.util.List;

/** What was found in a stretch of a text, with the offsets that it has in the whole. */
record Moved(int by) {

  List<Visit> visits(List<Visit> found) {
    return by == 0 ? found : found.stream().map(this::visit).toList();
  }

  List<Fact> facts(List<Fact> found) {
    return by == 0 ? found : found.stream().map(this::fact).toList();
  }

  List<Quote> quotes(List<Quote> found) {
    return found.stream().map(this::quote).toList();
  }

  private Quote quote(Quote q) {
    return new Quote(q.text(), q.start() + by, q.end() + by);
  }

  private Visit visit(Visit v) {
    return new Visit(
        v.visitors(),
        v.hosts(),
        v.destination(),
        v.when(),
        v.whenText(),
        v.status(),
        v.kind(),
        v.purpose(),
        v.salience(),
        v.confidence(),
        v.rule(),
        quotes(v.evidence()));
  }

  private Fact fact(Fact fact) {
    List<Quote> evidence = quotes(fact.evidence());
    String rule = fact.rule();
    double sure = fact.confidence();
    return switch (fact) {
      case Fact.Meeting m ->
          new Fact.Meeting(m.participants(), m.place(), m.when(), m.status(), evidence, rule, sure);
      case Fact.Call c ->
          new Fact.Call(c.participants(), c.when(), c.status(), evidence, rule, sure);
      case Fact.Agreement a ->
          new Fact.Agreement(a.parties(), a.what(), a.when(), a.status(), evidence, rule, sure);
      case Fact.Appointment a ->
          new Fact.Appointment(a.person(), a.office(), a.change(), a.when(), evidence, rule, sure);
      case Fact.Statement s ->
          new Fact.Statement(s.speaker(), quote(s.quote()), evidence, rule, sure);
    };
  }
}

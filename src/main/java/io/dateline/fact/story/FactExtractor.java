package io.dateline.fact.story;

import io.dateline.fact.Fact;
import io.dateline.fact.agreement.AgreementFinder;
import io.dateline.fact.appointment.AppointmentFinder;
import io.dateline.fact.encounter.CallFinder;
import io.dateline.fact.encounter.MeetingFinder;
import io.dateline.fact.quotation.StatementFinder;
import io.dateline.fact.rule.FactRules;
import io.dateline.visit.grammar.RuleFile;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Finds the facts of an article. Immutable and safe to share; load it once. */
public final class FactExtractor {

  private final MeetingFinder meetings;
  private final CallFinder calls;
  private final AgreementFinder agreements;
  private final AppointmentFinder appointments;
  private final StatementFinder statements;

  private FactExtractor(
      MeetingFinder meetings,
      CallFinder calls,
      AgreementFinder agreements,
      AppointmentFinder appointments,
      StatementFinder statements) {
    this.meetings = meetings;
    this.calls = calls;
    this.agreements = agreements;
    this.appointments = appointments;
    this.statements = statements;
  }

  /** Loads the rules that come with Dateline. */
  public static FactExtractor load() {
    return new FactExtractor(
        new MeetingFinder(RuleFile.read("visits.rules"), FactRules.read("meetings.rules")),
        new CallFinder(FactRules.read("calls.rules")),
        new AgreementFinder(FactRules.read("agreements.rules")),
        new AppointmentFinder(FactRules.read("appointments.rules")),
        new StatementFinder(FactRules.read("statements.rules")));
  }

  /** The facts of an article, by kind, then in its order. */
  public List<Fact> extract(Scene scene) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(meetings.find(scene));
    facts.addAll(calls.find(scene));
    facts.addAll(agreements.find(scene));
    facts.addAll(appointments.find(scene));
    facts.addAll(statements.find(scene));
    return facts;
  }
}

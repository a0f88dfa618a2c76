package io.dateline.fact;

import io.dateline.fact.story.FactExtractor;
import io.dateline.visit.Person;
import io.dateline.visit.scene.SceneReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Finds facts in texts, and writes them in short: "Ruiz + Okafor planned". */
public final class Facts {

  /** A Thursday; all texts are read as if published on it. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 27);

  private static final SceneReader SCENES = SceneReader.load();
  private static final FactExtractor FACTS = FactExtractor.load();

  private Facts() {}

  /** The facts of a text without a title. */
  public static List<Fact> in(String text) {
    return FACTS.extract(SCENES.read(text, 0, PUBLISHED));
  }

  /** Those of a kind, in short. */
  public static List<String> inShort(String text, Class<? extends Fact> kind) {
    return in(text).stream().filter(kind::isInstance).map(Facts::inShort).toList();
  }

  /** A fact in short. */
  public static String inShort(Fact fact) {
    return switch (fact) {
      case Fact.Meeting meeting -> people(meeting.participants()) + " " + meeting.status().label();
      case Fact.Call call -> people(call.participants()) + " " + call.status().label();
      case Fact.Agreement agreement ->
          String.join(" + ", agreement.parties()) + " " + agreement.status().label();
      case Fact.Appointment appointment ->
          "%s, %s, %s"
              .formatted(appointment.person().name(), appointment.office(), appointment.change());
      case Fact.Statement statement -> statement.speaker().name() + ": " + statement.quote().text();
    };
  }

  private static String people(List<Person> people) {
    return people.stream().map(Person::name).collect(Collectors.joining(" + "));
  }
}

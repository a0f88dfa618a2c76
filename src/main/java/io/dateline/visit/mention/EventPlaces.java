package io.dateline.visit.mention;

import io.dateline.language.Resources;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.ClauseParser;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the events are that people attend. */
final class EventPlaces {

  /** Where a gathering with a seat comes together. */
  private record Seat(String event, String town, String country) {}

  private static final List<Seat> SEATS =
      Resources.table(Visit.class, "event-seats.tsv").stream()
          .map(row -> new Seat(row.get(0), row.get(1), row.get(2)))
          .toList();

  private final Scene scene;
  private final PlaceReader reader;

  EventPlaces(Scene scene, PlaceReader reader) {
    this.scene = scene;
    this.reader = reader;
  }

  /**
   * Where the event is that is the subject or the object of the trigger, as told here or before.
   */
  List<Goal> event(Site site) {
    List<Integer> events = new ArrayList<>();
    site.clause().map(Clause::objects).ifPresent(events::addAll);
    site.clause().map(Clause::subjects).ifPresent(events::addAll);
    site.complements().stream()
        .filter(complement -> isGoing(complement.preposition()))
        .forEach(complement -> events.addAll(complement.chunks()));
    for (int event : events) {
      List<Goal> told = eventAt(site.line(), event);
      for (int s = site.line().sentence().index() - 1; told.isEmpty() && s >= 0; s--) {
        told = isKnown(site.line(), event) ? lastEvent(scene.lines().get(s)) : told;
      }
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }

  /** "participated in the talks", "at the General Assembly", "on the sidelines of the summit". */
  private static boolean isGoing(String preposition) {
    return switch (preposition) {
      case "in", "at", "of", "to" -> true;
      default -> false;
    };
  }

  /** "the meeting": one that was told before. */
  private static boolean isKnown(Line line, int chunk) {
    return line.chunks().get(chunk) instanceof NounGroup group
        && Nouns.isEvent(group.lemma())
        && switch (line.tokens().get(group.from()).lower()) {
          case "the", "this" -> true;
          default -> false;
        };
  }

  private List<Goal> lastEvent(Line line) {
    List<Goal> last = List.of();
    for (int i = 0; i < line.chunks().size(); i++) {
      List<Goal> found = eventAt(line, i);
      last = found.isEmpty() ? last : found;
    }
    return last;
  }

  private List<Goal> eventAt(Line line, int chunk) {
    List<Goal> found = new ArrayList<>();
    String words = reader.name(line, line.chunks().get(chunk));
    for (Seat seat : SEATS) {
      if (words.contains(seat.event())) {
        return List.of(Goal.apart(seat.town(), Optional.of(seat.country())));
      }
    }
    if (line.chunks().get(chunk) instanceof NounGroup group && Nouns.isEvent(group.lemma())) {
      for (Clause.Complement complement : ClauseParser.complementsOf(line.chunks(), chunk)) {
        boolean site =
            complement.preposition().equals("in") || complement.preposition().equals("at");
        if (site && found.isEmpty()) {
          complement.chunks().forEach(c -> reader.addPlace(line, c, found));
        }
      }
    }
    return found;
  }
}

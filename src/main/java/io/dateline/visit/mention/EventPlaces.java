package io.dateline.visit.mention;

import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.ClauseParser;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Finds where the events are that people attend. */
final class EventPlaces {

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

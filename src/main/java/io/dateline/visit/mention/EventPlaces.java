package io.dateline.visit.mention;

import io.dateline.language.Resources;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.ClauseParser;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds where the events are that people attend. */
final class EventPlaces {

  /** Where a gathering with a seat comes together. */
  private record Seat(String event, String town, String country) {}

  private static final List<Seat> SEATS =
      Resources.table(Visit.class, "event-seats.tsv").stream()
          .map(row -> new Seat(row.get(0), row.get(1), row.get(2)))
          .toList();

  /** Sentences after which "the summit" no longer means one told before. */
  private static final int FARTHEST = 60;

  /** An event that a sentence tells, and where it is. */
  private record Told(String words, List<Goal> goals) {}

  private final Scene scene;
  private final PlaceReader reader;
  private final Map<Integer, List<Told>> told = new HashMap<>();

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
      told = told.isEmpty() && isKnown(site.line(), event) ? toldBefore(site, event) : told;
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }

  /** Where the event of that name is, as told before; else the last event that was told. */
  private List<Goal> toldBefore(Site site, int event) {
    NounGroup noun = (NounGroup) site.line().chunks().get(event);
    List<Goal> last = List.of();
    int line = site.line().sentence().index();
    for (int s = line - 1; s >= Math.max(0, line - FARTHEST); s--) {
      for (Told told : events(s).reversed()) {
        if (told.words().contains(noun.lemma())) {
          return told.goals();
        }
        last = last.isEmpty() ? told.goals() : last;
      }
    }
    return last;
  }

  /** The events with a place that a sentence tells; each sentence is read but once. */
  private List<Told> events(int s) {
    return told.computeIfAbsent(
        s,
        index -> {
          Line line = scene.lines().get(index);
          List<Told> found = new ArrayList<>();
          for (int i = 0; i < line.chunks().size(); i++) {
            List<Goal> goals = eventAt(line, i);
            if (!goals.isEmpty()) {
              String words = reader.name(line, line.chunks().get(i));
              found.add(new Told(words.toLowerCase(Locale.ROOT), goals));
            }
          }
          return found;
        });
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

  private List<Goal> eventAt(Line line, int chunk) {
    if (!(line.chunks().get(chunk) instanceof NounGroup)
        && !(line.chunks().get(chunk) instanceof Named)) {
      return List.of();
    }
    String words = reader.name(line, line.chunks().get(chunk));
    for (Seat seat : SEATS) {
      if (words.contains(seat.event())) {
        return List.of(Goal.apart(seat.town(), Optional.of(seat.country())));
      }
    }
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

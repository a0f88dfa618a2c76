package io.dateline.visit.mention;

import io.dateline.language.names.Naming;
import io.dateline.language.names.Place;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.Optional;

/** Reads the places that chunks name. */
final class PlaceReader {

  private final Scene scene;

  PlaceReader(Scene scene) {
    this.scene = scene;
  }

  /** "to the town of Bethlehem", "to an islet in the Aegean": the place behind the noun. */
  void addPlaceOf(Line line, int noun, Clause.Complement next, List<Goal> found) {
    boolean leads =
        switch (next.preposition()) {
          case "of", "in", "near", "outside" -> true;
          default -> false;
        };
    boolean follows = next.chunks().getFirst() == noun + 2;
    boolean place =
        line.chunks().get(noun) instanceof NounGroup group && !isPreposition(group.lemma());
    if (leads && follows && place) {
      next.chunks().forEach(chunk -> addPlace(line, chunk, found));
    }
  }

  /** "in front of", "in honour of": no place, but a preposition of several words. */
  private static boolean isPreposition(String noun) {
    return switch (noun) {
      case "front",
          "case",
          "light",
          "favor",
          "favour",
          "spite",
          "charge",
          "view",
          "name",
          "search",
          "support",
          "honor",
          "honour",
          "memory",
          "absence",
          "wake",
          "face" ->
          true;
      default -> false;
    };
  }

  void addPlace(Line line, int index, List<Goal> found) {
    Chunk chunk = line.chunks().get(index);
    if (chunk instanceof Named named && named.naming() instanceof Naming.PlaceNaming naming) {
      add(found, goal(name(line, chunk), naming.place(), line.startOf(chunk)));
    } else if (chunk instanceof Named named
        && named.naming() instanceof Naming.BodyNaming body
        && body.code().filter(code -> code.length() == 2).isPresent()
        && Nouns.isSite(line.tokens().get(chunk.to() - 1).lower())) {
      add(
          found,
          new Goal(name(line, chunk), false, body.code(), Goal.Kind.SEAT, line.startOf(chunk)));
    } else if (chunk instanceof NounGroup group && Nouns.isSite(group.lemma())) {
      addInside(line, group, found);
      if (name(line, chunk).equalsIgnoreCase("the region")) {
        add(found, Goal.vague("the region", Optional.empty(), line.startOf(chunk)));
      }
    }
  }

  /** "the worst-hit districts": where they are goes without saying. */
  void addStricken(Line line, int index, Optional<String> country, List<Goal> found) {
    if (line.chunks().get(index) instanceof NounGroup group
        && Nouns.isSite(group.lemma())
        && line.tokens().subList(group.from(), group.to()).stream().anyMatch(Nouns::isStricken)) {
      add(found, Goal.vague(name(line, group), country, line.startOf(group)));
    }
  }

  void addInside(Line line, NounGroup group, List<Goal> found) {
    for (Naming naming : group.inside()) {
      if (naming instanceof Naming.PlaceNaming place) {
        add(found, goal(text(line, place), place.place(), line.startOf(group)));
      } else if (naming instanceof Naming.DemonymNaming people
          && people.demonym().country().isPresent()) {
        add(found, Goal.vague(name(line, group), people.demonym().country(), line.startOf(group)));
      }
    }
  }

  /** "her Asian tour": an area of several countries. */
  void addArea(Line line, NounGroup group, List<Goal> found) {
    for (Naming naming : group.inside()) {
      if (naming instanceof Naming.DemonymNaming people && people.demonym().country().isEmpty()) {
        add(found, Goal.vague(text(line, naming), Optional.empty(), line.startOf(group)));
      }
    }
  }

  private static Goal goal(String name, Place place, int at) {
    Goal.Kind kind =
        switch (place.kind()) {
          case COUNTRY -> Goal.Kind.COUNTRY;
          case POWER -> Goal.Kind.SEAT;
          default -> Goal.Kind.SITE;
        };
    return new Goal(name, false, place.country(), kind, at);
  }

  String name(Line line, Chunk chunk) {
    return scene.text().substring(line.startOf(chunk), line.endOf(chunk));
  }

  private String text(Line line, Naming naming) {
    return scene
        .text()
        .substring(
            line.tokens().get(naming.from()).start(), line.tokens().get(naming.to() - 1).end());
  }

  private static void add(List<Goal> goals, Goal goal) {
    if (goals.stream().noneMatch(goal::isSame)) {
      goals.add(goal);
    }
  }
}

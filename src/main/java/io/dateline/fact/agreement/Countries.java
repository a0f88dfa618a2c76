package io.dateline.fact.agreement;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actor.Kind;
import io.dateline.fact.actor.Actors;
import io.dateline.language.names.Naming;
import io.dateline.language.names.Place;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.Person;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of one article: what it calls them, and which two it tells of at a point. */
final class Countries {

  private static final int FARTHEST_LINE = 3;

  private final Scene scene;
  private final Actors actors;
  private final Map<String, String> names = new HashMap<>();
  private boolean read;

  Countries(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** The country of a code, by the name the article uses, else by its English name. */
  Actor named(String code) {
    if (!read) {
      read = true;
      scene.lines().forEach(this::readNames);
    }
    String name =
        names.getOrDefault(
            code,
            code.length() == 2 ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code);
    return new Actor(
        new Person(name, Optional.empty(), Optional.of(code)), Optional.empty(), Kind.PLACE);
  }

  /**
   * "The two countries": the two that the words before tell of, nearest first.
   *
   * @param line the sentence that says so
   * @param chunk where it says so
   * @return both, or none if the words before tell of more, or of fewer
   */
  List<Actor> pairBefore(Line line, int chunk) {
    Set<String> codes = new LinkedHashSet<>();
    int last = line.sentence().index();
    for (int i = last; i >= Math.max(0, last - FARTHEST_LINE) && codes.size() < 2; i--) {
      Line before = scene.lines().get(i);
      int end = i == last ? chunk : before.chunks().size();
      for (int k = 0; k < end; k++) {
        codes.addAll(codes(before, k));
      }
    }
    return codes.size() == 2 ? codes.stream().map(this::named).toList() : List.of();
  }

  private List<String> codes(Line line, int chunk) {
    List<String> codes = new ArrayList<>();
    switch (line.chunks().get(chunk)) {
      case Named named ->
          actors.at(line, chunk).flatMap(a -> a.person().country()).ifPresent(codes::add);
      case NounGroup group ->
          group.inside().forEach(naming -> naming.standsFor().ifPresent(codes::add));
      default -> {}
    }
    return codes;
  }

  private void readNames(Line line) {
    for (Chunk chunk : line.chunks()) {
      if (chunk instanceof Named named
          && named.naming() instanceof Naming.PlaceNaming place
          && place.place().kind() == Place.Kind.COUNTRY
          && place.place().country().isPresent()) {
        String words =
            scene
                .text()
                .substring(
                    line.tokens().get(place.from()).start(),
                    line.tokens().get(place.to() - 1).end());
        names.putIfAbsent(place.place().country().get(), bare(words));
      }
    }
  }

  private static String bare(String words) {
    return words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
  }
}

package io.dateline.fact.actor;

import io.dateline.fact.actor.Actor.Kind;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the two people whom "the two leaders" or "they" means. */
public final class Pairs {

  private static final int FARTHEST_LINE = 2;

  private final Scene scene;
  private final Actors actors;

  /** Looks for those of one article. */
  public Pairs(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /**
   * Whether a chunk tells two people without their names: "the two", "they", "both ministers".
   *
   * @param words the last words of such a chunk: "leaders"
   */
  public static boolean isPair(Line line, int chunk, Set<String> words) {
    Chunk pair = line.chunks().get(chunk);
    int length = pair.to() - pair.from();
    if (pair instanceof VerbGroup || length > 3) {
      return false;
    }
    String first = line.tokens().get(pair.from()).lower();
    boolean two =
        length > 1
            && first.equals("the")
            && line.tokens().get(pair.from() + 1).lower().equals("two");
    return (two || first.equals("they") || first.equals("both"))
        && words.contains(line.tokens().get(pair.to() - 1).lower());
  }

  /**
   * The two people told nearest before a chunk.
   *
   * @return both, or none if the nearest sentence with two people tells of more
   */
  public List<Actor> before(Line line, int chunk) {
    List<Actor> people = new ArrayList<>();
    int last = line.sentence().index();
    for (int i = last; i >= Math.max(0, last - FARTHEST_LINE) && people.size() < 2; i--) {
      Line told = scene.lines().get(i);
      if (told.title()) {
        break;
      }
      int end = i == last ? chunk : told.chunks().size();
      for (int k = 0; k < end; k++) {
        if (Actors.isPerson(told, k)) {
          actors
              .at(told, k)
              .filter(actor -> actor.kind() == Kind.PERSON && actor.isNamed())
              .ifPresent(actor -> actor.addTo(people));
        }
      }
    }
    return people.size() == 2 ? people : List.of();
  }
}

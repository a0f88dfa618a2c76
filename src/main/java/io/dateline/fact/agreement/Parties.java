package io.dateline.fact.agreement;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actor.Kind;
import io.dateline.fact.actor.Actors;
import io.dateline.fact.actor.Slots;
import io.dateline.fact.rule.FactRule;
import io.dateline.language.Tag;
import io.dateline.language.names.Naming;
import io.dateline.language.names.Place;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells who the parties of an agreement are: a government, a parliament or a capital stands for its
 * country, "the two sides" for the two countries told of before.
 */
final class Parties {

  private final FactRule words;
  private final Actors actors;
  private final Countries countries;

  /** Reads those of one article with the words of {@code agreement.nouns}. */
  Parties(Scene scene, FactRule words) {
    this.words = words;
    this.actors = new Actors(scene);
    this.countries = new Countries(scene, actors);
  }

  /** The parties in all of the slots around an occurrence. */
  List<Actor> in(Occurrence occurrence, Slot... slots) {
    List<Actor> found = new ArrayList<>();
    for (Slot slot : slots) {
      List<Integer> chunks = Slots.chunks(occurrence, slot);
      Line line = occurrence.line();
      if (slot == Slot.Role.SUBJECT && !chunks.isEmpty()) {
        before(line, chunks.getFirst()).forEach(actor -> actor.addTo(found));
      }
      for (int chunk : chunks) {
        at(line, chunk, slot == Slot.Role.POSSESSOR).forEach(actor -> actor.addTo(found));
      }
      if (isBy(slot) && !chunks.isEmpty() && isParticiple(occurrence)) {
        after(line, chunks.getLast()).forEach(actor -> actor.addTo(found));
      }
    }
    return found;
  }

  /** Whether nobody knows from the words alone who it is: "the rebels", "the two sides". */
  static boolean isBare(Actor actor) {
    return (actor.kind() == Kind.GROUP || actor.kind() == Kind.THING)
        && actor.individual().isEmpty()
        && actor.person().country().isEmpty();
  }

  private List<Actor> at(Line line, int chunk, boolean possessor) {
    if (!possessor && isPossessive(line, chunk + 1)) {
      return List.of();
    }
    return switch (line.chunks().get(chunk)) {
      case NounGroup group -> ofNoun(line, chunk, group);
      case Named named -> ofName(line, chunk, named);
      default -> List.of();
    };
  }

  private List<Actor> ofName(Line line, int chunk, Named named) {
    String first = line.tokens().get(named.from()).lower();
    if (first.equals("they") || first.equals("both")) {
      List<Actor> pair = countries.pairBefore(line, chunk);
      return pair.isEmpty() ? actors.at(line, chunk).stream().toList() : pair;
    }
    if (named.naming() instanceof Naming.PlaceNaming place
        && place.place().kind() != Place.Kind.COUNTRY) {
      boolean stands =
          place.place().kind() == Place.Kind.CAPITAL || place.place().kind() == Place.Kind.POWER;
      return stands
          ? place.place().country().stream().map(countries::named).toList()
          : listAfter(line, chunk);
    }
    Optional<Actor> actor = actors.at(line, chunk);
    List<Actor> told =
        actor.filter(a -> !a.isNamed()).map(a -> told(line, chunk, a)).orElse(List.of());
    return told.isEmpty() ? actor.stream().toList() : told;
  }

  /** "negotiators from Chad and Norway", "two Baltic countries, Latvia and Estonia". */
  private List<Actor> told(Line line, int chunk, Actor actor) {
    return switch (actor.kind()) {
      case PERSON, GROUP -> {
        List<Actor> listed = listAfter(line, chunk);
        yield listed.isEmpty() ? owners(line, chunk) : listed;
      }
      default -> List.of();
    };
  }

  private List<Actor> ofNoun(Line line, int chunk, NounGroup group) {
    List<Actor> told = listAfter(line, chunk);
    if (group.plural() && !told.isEmpty()) {
      return told;
    }
    if (!words.has("party", group.lemma())) {
      return List.of();
    }
    if (words.has("both", group.lemma()) && group.plural() && isBoth(line, group)) {
      return countries.pairBefore(line, chunk);
    }
    List<Actor> owners = owners(line, chunk, group);
    return owners.isEmpty() ? actors.at(line, chunk).stream().toList() : owners;
  }

  /** "the Chadian government", "Chad's parliament", "negotiators from Chad and Norway". */
  private List<Actor> owners(Line line, int chunk, NounGroup group) {
    Optional<Actor> inside =
        group.inside().stream()
            .flatMap(naming -> naming.standsFor().stream())
            .findFirst()
            .map(countries::named);
    if (inside.isPresent()) {
      return words.has("state", group.lemma()) ? inside.stream().toList() : List.of();
    }
    if (isPossessive(line, chunk - 1) && chunk >= 2) {
      return actors.at(line, chunk - 2).stream().toList();
    }
    return owners(line, chunk);
  }

  private List<Actor> owners(Line line, int chunk) {
    List<Actor> found = new ArrayList<>();
    int i = chunk + 1;
    while (i + 1 < line.chunks().size()
        && isLink(line, i, found.isEmpty())
        && line.chunks().get(i + 1) instanceof Named named) {
      ofName(line, i + 1, named).forEach(actor -> actor.addTo(found));
      i += 2;
    }
    return found;
  }

  private static boolean isLink(Line line, int chunk, boolean first) {
    return first
        ? isWord(line, chunk, "of") || isWord(line, chunk, "from")
        : isWord(line, chunk, "and");
  }

  /** "the government of Chad and the rebels": the party before the last one. */
  private List<Actor> before(Line line, int chunk) {
    boolean paired =
        chunk > 3
            && isWord(line, chunk - 1, "and")
            && line.chunks().get(chunk - 2) instanceof Named
            && isLink(line, chunk - 3, true);
    return paired ? at(line, chunk - 4, false) : List.of();
  }

  /** "signed by A and B": whoever stands behind the last one. */
  private List<Actor> after(Line line, int chunk) {
    boolean paired = isWord(line, chunk + 1, "and") && chunk + 2 < line.chunks().size();
    return paired ? at(line, chunk + 2, false) : List.of();
  }

  /** "three countries, Norway, Chad and Peru, …": those who are listed behind a plural. */
  private List<Actor> listAfter(Line line, int chunk) {
    List<Actor> found = new ArrayList<>();
    int i = chunk + 1;
    while (i + 1 < line.chunks().size()
        && (isWord(line, i, ",") || (!found.isEmpty() && isWord(line, i, "and")))
        && line.chunks().get(i + 1) instanceof Named) {
      actors
          .at(line, i + 1)
          .filter(actor -> actor.kind() == Kind.PLACE || actor.kind() == Kind.BODY)
          .ifPresent(actor -> actor.addTo(found));
      i += 2;
    }
    return found.size() > 1 ? found : List.of();
  }

  private static boolean isBy(Slot slot) {
    return slot instanceof Slot.After after && after.preposition().equals("by");
  }

  private static boolean isParticiple(Occurrence occurrence) {
    return occurrence.line().chunks().get(occurrence.at()) instanceof VerbGroup verb
        && verb.form() == VerbGroup.Form.PARTICIPLE;
  }

  private static boolean isBoth(Line line, NounGroup group) {
    return line.tokens().subList(group.from(), group.to() - 1).stream()
        .allMatch(
            token ->
                switch (token.lower()) {
                  case "the", "two", "both", "these", "neighbouring", "neighboring" -> true;
                  default -> false;
                });
  }

  private static boolean isPossessive(Line line, int chunk) {
    return chunk >= 0
        && chunk < line.chunks().size()
        && line.chunks().get(chunk).isWord(Tag.POSSESSIVE);
  }

  private static boolean isWord(Line line, int chunk, String text) {
    return chunk < line.chunks().size() && line.chunks().get(chunk).isWord(text);
  }
}

package io.dateline.language.names;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.NameReader.Run;
import io.dateline.language.names.Naming.BodyNaming;
import io.dateline.language.names.Naming.DemonymNaming;
import io.dateline.language.names.Naming.PlaceNaming;
import io.dateline.language.names.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/** Finds the names of places, peoples and bodies, and tells them from names of persons. */
final class WorldNames {

  private final World world;
  private final WordLists words;

  WorldNames(World world, WordLists words) {
    this.world = world;
    this.words = words;
  }

  /** A body, a place or a demonym, whichever has the longer name. */
  Optional<Naming> at(List<Token> tokens, int i) {
    Optional<Match<World.Body>> body = world.body(tokens, i);
    Optional<Match<Place>> place = world.place(tokens, i).filter(m -> isPlaceHere(tokens, i, m));
    if (body.isPresent() && body.get().length() >= place.map(Match::length).orElse(0)) {
      int to = i + body.get().length();
      return Optional.of(
          new BodyNaming(i, to, NameReader.join(tokens, i, to), body.get().value().code()));
    }
    if (place.isPresent()) {
      return Optional.of(new PlaceNaming(i, i + place.get().length(), place.get().value()));
    }
    return world.demonym(tokens, i).map(m -> new DemonymNaming(i, i + m.length(), m.value()));
  }

  /** Whether a place's name means the place: not if it is the first word of a person's name. */
  private boolean isPlaceHere(List<Token> tokens, int i, Match<Place> match) {
    int after = i + match.length();
    boolean nameFollows =
        after < tokens.size()
            && tokens.get(after).tag() == Tag.NAME
            && !WordLists.isCalendar(tokens.get(after))
            && !words.isAgency(tokens.get(after))
            && world.place(tokens, after).isEmpty()
            && world.demonym(tokens, after).isEmpty()
            && world.body(tokens, after).isEmpty();
    if (match.value().ambiguous()) {
      boolean afterTown =
          i > 2 && tokens.get(i - 1).text().equals(",") && isAfterPreposition(tokens, i - 2);
      return !nameFollows && (afterTown || isAfterPreposition(tokens, i));
    }
    boolean given = match.length() == 1 && words.isGivenName(tokens.get(i));
    return !nameFollows || !given;
  }

  private static boolean isAfterPreposition(List<Token> tokens, int i) {
    if (i == 0) {
      return false;
    }
    return switch (tokens.get(i - 1).lower()) {
      case "in", "to", "at", "from", "near", "visit", "visited", "visiting", "outside", "via" ->
          true;
      default -> false;
    };
  }

  /** "in Sterling, Virginia": an unknown name before the name of a larger place. */
  Optional<Naming> town(List<Token> tokens, Run run, String text) {
    boolean before =
        isAfterPreposition(tokens, run.from())
            && run.to() + 1 < tokens.size()
            && tokens.get(run.to()).text().equals(",");
    if (!before) {
      return Optional.empty();
    }
    return world
        .place(tokens, run.to() + 1)
        .filter(match -> match.value().kind() != Place.Kind.CAPITAL)
        .map(match -> match.value().country())
        .map(
            code ->
                new PlaceNaming(
                    run.from(), run.to(), new Place(text, code, Place.Kind.SITE, false)));
  }
}

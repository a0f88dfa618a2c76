package io.dateline.language.names;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.language.Token;
import io.dateline.language.names.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/** The world by its names: places, peoples and bodies. Immutable once loaded. */
final class World {

  private final Analyser analyser;
  private final PhraseTable<Place> places = new PhraseTable<>();
  private final PhraseTable<Demonym> demonyms = new PhraseTable<>();
  private final PhraseTable<Body> bodies = new PhraseTable<>();

  /**
   * A body that people stand for.
   *
   * @param name the name it is listed by
   * @param code the country or body it stands for in a record, if any
   */
  record Body(String name, Optional<String> code) {}

  private World(Analyser analyser) {
    this.analyser = analyser;
  }

  /** Loads the tables; the analyser splits their names into tokens as it splits articles. */
  static World load(Analyser analyser) {
    World world = new World(analyser);
    for (List<String> row : table("countries.tsv")) {
      Place place = new Place(row.get(1), Optional.of(row.get(0)), Place.Kind.COUNTRY, false);
      world.add(world.places, row.get(1), place);
      if (!row.get(2).equals("-")) {
        for (String name : row.get(2).split("\\|", -1)) {
          world.add(world.places, name, place);
        }
      }
    }
    for (List<String> row : table("capitals.tsv")) {
      world.addPlace(row.get(0), row.get(1), Place.Kind.CAPITAL, false);
    }
    for (List<String> row : table("seats.tsv")) {
      boolean power = row.get(2).equals("power");
      world.addPlace(row.get(0), row.get(1), power ? Place.Kind.POWER : Place.Kind.SITE, false);
    }
    for (String file : List.of("places.tsv", "cities.tsv")) {
      for (List<String> row : table(file)) {
        boolean ambiguous = row.getLast().equals("ambiguous");
        world.addPlace(row.get(0), row.get(1), Place.Kind.SITE, ambiguous);
      }
    }
    world.loadPeoples();
    for (List<String> row : table("organisations.tsv")) {
      Optional<String> code = Optional.of(row.get(1)).filter(c -> !c.equals("-"));
      world.add(world.bodies, row.get(0), new Body(row.get(0), code));
    }
    return world;
  }

  private void loadPeoples() {
    for (List<String> row : table("demonyms.tsv")) {
      String kind = row.get(2);
      boolean both = kind.equals("both");
      add(
          demonyms,
          row.get(0),
          new Demonym(
              Optional.of(row.get(1)),
              both || kind.equals("adjective"),
              both || kind.equals("person")));
    }
    for (List<String> row : table("areas.tsv")) {
      String kinds = row.get(1);
      if (kinds.contains("area")) {
        addPlace(row.get(0), "-", Place.Kind.AREA, false);
      }
      if (kinds.contains("adjective") || kinds.contains("person")) {
        add(
            demonyms,
            row.get(0),
            new Demonym(Optional.empty(), kinds.contains("adjective"), kinds.contains("person")));
      }
    }
  }

  /** The place whose name begins at token {@code i}, which must have a capital. */
  Optional<Match<Place>> place(List<Token> tokens, int i) {
    return capitalised(tokens, i) ? places.longest(tokens, i) : Optional.empty();
  }

  /** The demonym that begins at token {@code i}, which must have a capital. */
  Optional<Match<Demonym>> demonym(List<Token> tokens, int i) {
    return capitalised(tokens, i) ? demonyms.longest(tokens, i) : Optional.empty();
  }

  /** The body whose name begins at token {@code i}, which must have a capital. */
  Optional<Match<Body>> body(List<Token> tokens, int i) {
    return capitalised(tokens, i) ? bodies.longest(tokens, i) : Optional.empty();
  }

  private static boolean capitalised(List<Token> tokens, int i) {
    return Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  private static List<List<String>> table(String name) {
    return Resources.table(Analyser.class, name);
  }

  private void addPlace(String name, String code, Place.Kind kind, boolean ambiguous) {
    Optional<String> country = Optional.of(code).filter(c -> !c.equals("-"));
    add(places, name, new Place(name, country, kind, ambiguous));
  }

  private <T> void add(PhraseTable<T> table, String phrase, T value) {
    List<String> words = analyser.words(phrase);
    if (!words.isEmpty()) {
      table.add(words, value);
    }
  }
}

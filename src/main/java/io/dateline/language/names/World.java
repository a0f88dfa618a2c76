package io.dateline.language.names;

import io.dateline.language.Analyser;
import io.dateline.language.Token;
import io.dateline.language.names.PhraseIndex.Source;
import io.dateline.language.names.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/** The world by its names: places, peoples and bodies. Immutable once loaded. */
final class World {

  private final Analyser analyser;
  private final PhraseIndex<Place> places;
  private final PhraseIndex<Demonym> demonyms;
  private final PhraseIndex<Body> bodies;

  /**
   * A body that people stand for.
   *
   * @param name the name it is listed by
   * @param code the country or body it stands for in a record, if any
   */
  record Body(String name, Optional<String> code) {}

  private World(Analyser analyser) {
    this.analyser = analyser;
    this.places =
        new PhraseIndex<>(
            analyser,
            List.of(
                Source.of("countries.tsv", this::addCountry, 1, 2),
                Source.of("capitals.tsv", this::addCapital, 0),
                Source.of("seats.tsv", this::addSeat, 0),
                Source.of("places.tsv", this::addSite, 0),
                Source.of("cities.tsv", this::addSite, 0),
                Source.of("areas.tsv", this::addArea, 0)));
    this.demonyms =
        new PhraseIndex<>(
            analyser,
            List.of(
                Source.of("demonyms.tsv", this::addDemonym, 0),
                Source.of("areas.tsv", this::addPeople, 0)));
    this.bodies =
        new PhraseIndex<>(analyser, List.of(Source.of("organisations.tsv", this::addBody, 0)));
  }

  /** Loads the tables; the analyser splits their names into tokens as it splits articles. */
  static World load(Analyser analyser) {
    return new World(analyser);
  }

  private void addCountry(PhraseTable<Place> table, List<String> row) {
    Place place = new Place(row.get(1), Optional.of(row.get(0)), Place.Kind.COUNTRY, false);
    add(table, row.get(1), place);
    if (!row.get(2).equals("-")) {
      for (String name : row.get(2).split("\\|", -1)) {
        add(table, name, place);
      }
    }
  }

  private void addCapital(PhraseTable<Place> table, List<String> row) {
    addPlace(table, row, Place.Kind.CAPITAL, false);
  }

  private void addSeat(PhraseTable<Place> table, List<String> row) {
    boolean power = row.get(2).equals("power");
    addPlace(table, row, power ? Place.Kind.POWER : Place.Kind.SITE, false);
  }

  private void addSite(PhraseTable<Place> table, List<String> row) {
    addPlace(table, row, Place.Kind.SITE, row.getLast().equals("ambiguous"));
  }

  private void addArea(PhraseTable<Place> table, List<String> row) {
    if (row.get(1).contains("area")) {
      add(table, row.get(0), new Place(row.get(0), Optional.empty(), Place.Kind.AREA, false));
    }
  }

  private void addDemonym(PhraseTable<Demonym> table, List<String> row) {
    String kind = row.get(2);
    boolean both = kind.equals("both");
    boolean adjective = both || kind.equals("adjective");
    add(
        table,
        row.get(0),
        new Demonym(Optional.of(row.get(1)), adjective, both || kind.equals("person")));
  }

  private void addPeople(PhraseTable<Demonym> table, List<String> row) {
    boolean adjective = row.get(1).contains("adjective");
    boolean person = row.get(1).contains("person");
    if (adjective || person) {
      add(table, row.get(0), new Demonym(Optional.empty(), adjective, person));
    }
  }

  private void addBody(PhraseTable<Body> table, List<String> row) {
    add(table, row.get(0), new Body(row.get(0), code(row.get(1))));
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

  private void addPlace(
      PhraseTable<Place> table, List<String> row, Place.Kind kind, boolean ambiguous) {
    add(table, row.get(0), new Place(row.get(0), code(row.get(1)), kind, ambiguous));
  }

  private static Optional<String> code(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(column);
  }

  private <T> void add(PhraseTable<T> table, String phrase, T value) {
    List<String> words = analyser.words(phrase);
    if (!words.isEmpty()) {
      table.add(words, value);
    }
  }
}

package io.dateline.fact.actor;

import io.dateline.fact.actor.Actor.Kind;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Office;
import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.Person;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads chunks of an article as actors. */
public final class Actors {

  private static final Set<String> COUNTING =
      Set.of("the", "a", "an", "several", "some", "many", "other", "two", "three", "four", "five");

  private final Scene scene;

  /** Reads those of one article. */
  public Actors(Scene scene) {
    this.scene = scene;
  }

  /** Who or what a chunk means; pronouns as far as they were resolved. */
  public Optional<Actor> at(Line line, int chunk) {
    return switch (line.chunks().get(chunk)) {
      case Named named -> owned(line, chunk, named).or(() -> named(line, named));
      case NounGroup group -> Optional.of(thing(line, group));
      default -> Optional.empty();
    };
  }

  /** Whether a chunk is a pronoun for a person: "he", "they". */
  public static boolean isPronoun(Line line, int chunk) {
    return line.chunks().get(chunk) instanceof Named named
        && named.naming() instanceof PersonNaming person
        && person.form() == Form.PRONOUN;
  }

  /** Whether a chunk tells a person, by name or by office, but not with a pronoun alone. */
  public static boolean isPerson(Line line, int chunk) {
    return line.chunks().get(chunk) instanceof Named named
        && named.naming() instanceof PersonNaming person
        && person.form() != Form.PRONOUN;
  }

  /** "Smith's spokesman", who is not the spokesman named elsewhere. */
  private Optional<Actor> owned(Line line, int chunk, Named named) {
    boolean office =
        named.naming() instanceof PersonNaming person
            && person.name().isEmpty()
            && person.form() != Form.PRONOUN;
    int mark = chunk - 1;
    while (office && mark > chunk - 3 && mark > 0 && !isPossessive(line, mark)) {
      mark--;
    }
    if (!office || mark <= 0 || !isPossessive(line, mark)) {
      return Optional.empty();
    }
    List<Token> words = line.tokens().subList(line.chunks().get(mark - 1).from(), named.to());
    Optional<String> country =
        named.naming() instanceof PersonNaming person ? person.country() : Optional.empty();
    return Optional.of(
        new Actor(
            new Person(text(words), Optional.empty(), country), Optional.empty(), Kind.PERSON));
  }

  private static boolean isPossessive(Line line, int chunk) {
    return line.chunks().get(chunk).isWord(Tag.POSSESSIVE);
  }

  /** Whether the words of a chunk themselves name a person. */
  public static boolean isNamed(Line line, int chunk) {
    return line.chunks().get(chunk) instanceof Named named
        && named.naming() instanceof PersonNaming person
        && !person.name().isEmpty();
  }

  private Optional<Actor> named(Line line, Named named) {
    return switch (named.naming()) {
      case PersonNaming person ->
          scene.people().of(line.sentence().index(), person).map(Actors::of);
      case Naming.BodyNaming body ->
          Optional.of(
              new Actor(
                  new Person(words(line, body), Optional.empty(), body.code()),
                  Optional.empty(),
                  Kind.BODY));
      case Naming.PlaceNaming place ->
          Optional.of(
              new Actor(
                  new Person(words(line, place), Optional.empty(), place.place().country()),
                  Optional.empty(),
                  Kind.PLACE));
      case Naming.DemonymNaming people ->
          Optional.of(
              new Actor(
                  new Person(words(line, people), Optional.empty(), people.demonym().country()),
                  Optional.empty(),
                  Kind.GROUP));
    };
  }

  /** The actor that an individual is. */
  public static Actor of(Individual individual) {
    String name = individual.isNamed() ? individual.name() : bare(individual.phrase());
    return new Actor(
        new Person(name, individual.office().map(Office::role), individual.country()),
        Optional.of(individual),
        individual.isGroup() ? Kind.GROUP : Kind.PERSON);
  }

  private Actor thing(Line line, NounGroup group) {
    Optional<String> country =
        group.inside().stream().flatMap(naming -> naming.standsFor().stream()).findFirst();
    return new Actor(
        new Person(text(line, group), Optional.empty(), country),
        Optional.empty(),
        group.plural() ? Kind.GROUP : Kind.THING);
  }

  private String words(Line line, Naming naming) {
    return text(line.tokens().subList(naming.from(), naming.to()));
  }

  private String text(Line line, Chunk chunk) {
    return text(line.tokens().subList(chunk.from(), chunk.to()));
  }

  /** The words without the article or the number before them. */
  private String text(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() - 1 && isCounting(tokens.get(from))) {
      from++;
    }
    return scene.text().substring(tokens.get(from).start(), tokens.getLast().end());
  }

  private static boolean isCounting(Token token) {
    return token.tag() == Tag.DETERMINER
        || token.tag() == Tag.NUMBER
        || COUNTING.contains(token.lower());
  }

  private static String bare(String phrase) {
    String rest = phrase;
    int space = rest.indexOf(' ');
    while (space > 0 && COUNTING.contains(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
      rest = rest.substring(space + 1);
      space = rest.indexOf(' ');
    }
    return rest;
  }
}

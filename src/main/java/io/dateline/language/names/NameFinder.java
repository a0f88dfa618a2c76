package io.dateline.language.names;

import io.dateline.language.Analyser;
import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.NameReader.Run;
import io.dateline.language.names.Naming.BodyNaming;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Office.Rank;
import io.dateline.language.names.PhraseTable.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names in a sentence. Immutable and safe to share; load it once. */
public final class NameFinder {
  private final World world;

  private final WordLists words;
  private final WorldNames worldNames;

  private final NameReader names;

  private final OfficeReader offices;

  private final NameKinds kinds;

  private NameFinder(World world, Offices offices, WordLists words) {
    this.world = world;
    this.words = words;
    this.worldNames = new WorldNames(world, words);
    this.kinds = new NameKinds(world, words);
    this.names = new NameReader(world, offices, words);
    this.offices = new OfficeReader(world, offices, words);
  }

  /** Loads the tables that come with Dateline; the analyser splits their phrases. */
  public static NameFinder load(Analyser analyser) {
    return new NameFinder(World.load(analyser), Offices.load(analyser), new WordLists());
  }

  /** The names of a sentence, in order, none overlapping another. */
  public List<Naming> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Naming> found = new ArrayList<>();
    SharedOffice several = new SharedOffice();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Naming> naming = at(tokens, i);
      if (naming.isPresent()) {
        found.add(CountryBefore.add(several.read(naming.get(), tokens), found, tokens));
      }
      i = naming.isPresent() ? naming.get().to() : i + 1;
    }
    return found;
  }

  private Optional<Naming> at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Optional<Naming> pronoun = Pronouns.at(tokens, i);
    if (pronoun.isPresent()) {
      Optional<Naming> office = office(tokens, i).map(p -> p);
      return office.or(() -> pronoun);
    }
    if (!Character.isLetterOrDigit(token.text().charAt(0))) {
      return Optional.empty();
    }
    Optional<Naming> office = office(tokens, i).map(p -> p);
    if (office.isPresent()) {
      return office;
    }
    if (!Character.isUpperCase(token.text().codePointAt(0)) && !names.startsSmall(tokens, i)) {
      return Optional.empty();
    }
    return worldNames.at(tokens, i).or(() -> name(tokens, i));
  }

  /** An office with the name that goes with it. */
  private Optional<PersonNaming> office(List<Token> tokens, int i) {
    Optional<OfficeReader.Phrase> read = offices.read(tokens, i);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    OfficeReader.Phrase phrase = read.get();
    if (!phrase.plural() && offices.isTitle(tokens, phrase.to())) {
      Optional<PersonNaming> titled = office(tokens, phrase.to()).filter(p -> !p.name().isEmpty());
      if (titled.isPresent()) {
        return titled.map(person -> withTitle(phrase, person));
      }
    }
    if (phrase.office().rank() == Rank.DELEGATION) {
      return Optional.of(delegation(tokens, phrase));
    }
    Optional<Run> name = phrase.plural() ? Optional.empty() : nameAfter(tokens, phrase);
    if (name.isPresent()) {
      PersonNaming person =
          person(phrase, i, name.get().to(), NameReader.text(tokens, name.get()), Form.NAMED);
      Optional<Match<Place>> home = homeAfter(tokens, person);
      return home.isPresent()
          ? home.map(place -> fromHome(person, place))
          : Optional.of(
              apposition(tokens, person.to()).map(more -> withMore(person, more)).orElse(person));
    }
    if (kinds.isNamed(tokens, i, phrase.to())) {
      return Optional.empty();
    }
    Form form =
        phrase.plural()
            ? Form.GROUP
            : phrase.definite() || !phrase.determined() ? Form.DEFINITE : Form.INDEFINITE;
    return Optional.of(person(phrase, i, phrase.to(), "", form));
  }

  /** "King Smith of Norway": the country behind the name of somebody whose country is not told. */
  private Optional<Match<Place>> homeAfter(List<Token> tokens, PersonNaming person) {
    int of = person.to();
    boolean follows =
        person.country().isEmpty() && of + 1 < tokens.size() && tokens.get(of).lower().equals("of");
    return follows
        ? world
            .place(tokens, of + 1)
            .filter(match -> match.value().kind() == Place.Kind.COUNTRY)
            .filter(match -> match.value().country().isPresent())
        : Optional.empty();
  }

  private static PersonNaming fromHome(PersonNaming person, Match<Place> home) {
    return person
        .spanning(person.from(), person.to() + 1 + home.length())
        .of(home.value().country());
  }

  /** "his Greek counterpart Prime Minister Smith", "the army chief General Smith". */
  private static PersonNaming withTitle(OfficeReader.Phrase phrase, PersonNaming person) {
    boolean counterpart = phrase.office().rank() == Rank.COUNTERPART;
    return new PersonNaming(
        phrase.from(),
        person.to(),
        person.name(),
        counterpart ? person.office() : Optional.of(phrase.office()),
        phrase.country().or(person::country),
        person.form(),
        phrase.visiting());
  }

  /** "General Smith, commander of the Greek army,": the apposition may tell the country. */
  private static PersonNaming withMore(PersonNaming person, OfficeReader.Phrase more) {
    return person.spanning(person.from(), more.to()).of(person.country().or(more::country));
  }

  private static PersonNaming person(
      OfficeReader.Phrase phrase, int from, int to, String name, Form form) {
    return new PersonNaming(
        from, to, name, Optional.of(phrase.office()), phrase.country(), form, phrase.visiting());
  }

  /** "President Name", or "the president, Name,". */
  private Optional<Run> nameAfter(List<Token> tokens, OfficeReader.Phrase phrase) {
    int i = phrase.to();
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    if (!tokens.get(i).text().equals(",")) {
      return names.read(tokens, i).filter(run -> kinds.isPersonal(tokens, run));
    }
    if (i + 1 >= tokens.size()) {
      return Optional.empty();
    }
    return names
        .read(tokens, i + 1)
        .filter(run -> kinds.isPersonal(tokens, run))
        .filter(run -> run.length() > 1 || run.titled())
        .filter(
            run ->
                phrase.determined()
                    || phrase.country().isPresent()
                    || CountryBefore.isOwned(tokens, phrase.from()))
        .filter(run -> run.to() >= tokens.size() || closesApposition(tokens.get(run.to())));
  }

  private static boolean closesApposition(Token token) {
    return token.tag() == Tag.PUNCTUATION;
  }

  /** "a delegation led by the minister": its leader stands for it. */
  private PersonNaming delegation(List<Token> tokens, OfficeReader.Phrase phrase) {
    int i = phrase.to();
    boolean led =
        i + 2 < tokens.size()
            && (tokens.get(i).lower().equals("led") || tokens.get(i).lower().equals("headed"))
            && tokens.get(i + 1).lower().equals("by");
    if (led) {
      Optional<Naming> leader = at(tokens, i + 2);
      if (leader.isPresent()
          && leader.get() instanceof PersonNaming person
          && !person.name().isEmpty()) {
        return new PersonNaming(
            phrase.from(),
            person.to(),
            person.name(),
            person.office().or(() -> Optional.of(phrase.office())),
            person.country().or(phrase::country),
            Form.NAMED,
            phrase.visiting());
      }
    }
    return person(phrase, phrase.from(), phrase.to(), "", Form.GROUP);
  }

  /** A run of capitalised words: a person, with the office that may follow, or a body. */
  private Optional<Naming> name(List<Token> tokens, int i) {
    Optional<Run> read = names.read(tokens, i);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Run run = read.get();
    String text = NameReader.text(tokens, run);
    Optional<Naming> town = worldNames.town(tokens, run, text);
    if (town.isPresent()) {
      return town;
    }
    if (kinds.isOrganisation(tokens, run)) {
      return Optional.of(new BodyNaming(i, run.to(), text, Optional.empty()));
    }
    Optional<OfficeReader.Phrase> apposition = apposition(tokens, run.to());
    if (apposition.isPresent()) {
      return Optional.of(person(apposition.get(), i, apposition.get().to(), text, Form.NAMED));
    }
    boolean person =
        run.titled()
            || (run.length() > 1 && words.isGivenName(tokens.get(run.nameFrom())))
            || (run.length() > 1 && NameKinds.hasInitial(tokens, run));
    return Optional.of(
        new PersonNaming(
            i,
            run.to(),
            text,
            Optional.empty(),
            Optional.empty(),
            person ? Form.NAMED : Form.UNSURE,
            false));
  }

  /** ", the Polish premier," or ", 56, president of the bank," after a name. */
  private Optional<OfficeReader.Phrase> apposition(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i).text().equals(",")) {
      return Optional.empty();
    }
    int start = i + 1;
    boolean age =
        tokens.get(start).tag() == Tag.NUMBER
            && start + 2 < tokens.size()
            && tokens.get(start + 1).text().equals(",");
    start = age ? start + 2 : start;
    return offices
        .read(tokens, start)
        .filter(phrase -> !phrase.plural())
        .filter(phrase -> phrase.to() >= tokens.size() || endsApposition(tokens, phrase.to()))
        .filter(phrase -> nameAfter(tokens, phrase).isEmpty());
  }

  private static boolean endsApposition(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case PUNCTUATION, CONJUNCTION, RELATIVE, PREPOSITION, TO -> true;
      default -> false;
    };
  }
}

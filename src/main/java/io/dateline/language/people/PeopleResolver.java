package io.dateline.language.people;

import io.dateline.language.Sentence;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Office;
import io.dateline.language.names.Office.Rank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out who is who: first the names, the fullest form of each; then offices, which lead to the
 * person who holds them; then pronouns, which lead to the person the article was speaking of.
 */
public final class PeopleResolver {

  private final List<Sentence> sentences;

  /** For each sentence the names of people in it. */
  private final List<List<PersonNaming>> people = new ArrayList<>();

  private final Optional<String> home;
  private final String text;
  private final List<Individual> individuals = new ArrayList<>();
  private final Map<Long, Individual> meant = new HashMap<>();
  private final Map<Long, List<Individual>> several = new HashMap<>();
  private final Attention attention = new Attention();
  private final Pronouns pronouns;

  private PeopleResolver(
      String text, List<Sentence> sentences, List<List<Naming>> namings, Optional<String> home) {
    this.text = text;
    this.sentences = sentences;
    namings.forEach(found -> people.add(people(found)));
    this.home = home;
    this.pronouns = new Pronouns(sentences, people, meant);
  }

  /**
   * Finds the individuals of an article.
   *
   * @param text the article's text
   * @param sentences its sentences
   * @param namings for each sentence the names found in it
   * @param home the country the article was written in, if known: officials whose country is not
   *     told are its own
   */
  public static People resolve(
      String text, List<Sentence> sentences, List<List<Naming>> namings, Optional<String> home) {
    PeopleResolver resolver = new PeopleResolver(text, sentences, namings, home);
    for (Form form : List.of(Form.NAMED, Form.UNSURE)) {
      resolver.names(form, true);
      resolver.names(form, false);
    }
    resolver.assumeCountries();
    resolver.officesAndPronouns();
    return new People(resolver.individuals, resolver.meant, resolver.several);
  }

  /** Full names come first, so that a surname finds its person, whoever is named later. */
  private void names(Form form, boolean full) {
    for (int s = 0; s < sentences.size(); s++) {
      for (PersonNaming naming : people.get(s)) {
        if (naming.form() == form && !naming.name().isEmpty()) {
          List<String> words = words(naming.name());
          if (words.size() > 1 != full) {
            continue;
          }
          Individual individual = byName(words, naming).orElseGet(this::add);
          learn(individual, naming, s, words);
          if (form == Form.UNSURE && Surroundings.speaks(sentences.get(s).tokens(), naming)) {
            individual.confirm();
          }
        }
      }
    }
  }

  /** "his counterpart Smith" holds the same office as he does. */
  private static void shareOffice(Individual individual, Optional<Individual> other) {
    boolean counterpart = individual.office().filter(o -> o.rank() == Rank.COUNTERPART).isPresent();
    if (counterpart && other.isPresent() && other.get() != individual) {
      other
          .get()
          .office()
          .filter(o -> o.rank() != Rank.COUNTERPART)
          .ifPresent(individual::takeOffice);
    }
  }

  private Optional<Individual> byName(List<String> words, PersonNaming naming) {
    return individuals.stream()
        .filter(i -> i.isNamed() && NameMatch.same(words, i.nameWords()))
        .filter(i -> words.size() > 1 || canBeFrom(naming, i))
        .findFirst();
  }

  /** "King Hussein of Jordan" is not Saddam Hussein of Iraq. */
  private static boolean canBeFrom(PersonNaming naming, Individual individual) {
    return individual.isCountryAssumed() || OfficeMatch.sameCountry(naming.country(), individual);
  }

  private void assumeCountries() {
    for (Individual individual : individuals) {
      if (individual.country().isEmpty() && individual.office().isPresent()) {
        individual
            .office()
            .get()
            .country()
            .ifPresentOrElse(
                individual::tellCountry, // there is but one pope
                () -> local(individual).ifPresent(individual::assumeCountry));
      }
    }
  }

  private Optional<String> local(Individual individual) {
    Rank rank = individual.office().map(Office::rank).orElse(Rank.CIVIL);
    return switch (rank) {
      case EXECUTIVE, CIVIL, RELIGIOUS, DELEGATION -> Optional.empty();
      default -> home;
    };
  }

  private void officesAndPronouns() {
    Optional<Individual> topic = Optional.empty();
    for (int s = 0; s < sentences.size(); s++) {
      Optional<Individual> first = Optional.empty();
      boolean aside = false;
      attention.nextSentence();
      for (PersonNaming naming : people.get(s)) {
        if (pronouns.isPair(s, naming)) {
          List<Individual> pair = joined(s, naming).orElseGet(attention::pair);
          several.put(People.place(s, naming), pair);
          if (!pair.isEmpty()) {
            continue;
          }
        }
        Optional<Individual> before = first.isPresent() ? first : topic;
        Optional<Individual> individual =
            switch (naming.form()) {
              case NAMED, UNSURE -> Optional.ofNullable(meant.get(People.place(s, naming)));
              case PRONOUN ->
                  pronouns.isPlural(s, naming)
                      ? Optional.empty()
                      : pronouns.isBeneficiary(s, naming)
                          ? attention.last()
                          : pronouns.whom(s, naming, first, topic);
              case DEFINITE -> Optional.of(byOffice(s, naming, before));
              case GROUP -> Optional.of(group(s, naming));
              case INDEFINITE -> Optional.of(unnamed(s, naming));
            };
        long mention = People.place(s, naming);
        individual.ifPresent(i -> meant.put(mention, i));
        individual.ifPresent(attention::mention);
        individual.ifPresent(i -> shareOffice(i, before));
        boolean acts =
            naming.form() == Form.UNSURE
                && Surroundings.isBeforeVerb(sentences.get(s).tokens(), naming);
        boolean person =
            individual
                .filter(i -> !i.isGroup() && (i.isSure() || !i.isNamed() || acts))
                .isPresent();
        if (first.isEmpty() && person) {
          aside = Surroundings.isBehindPreposition(sentences.get(s).tokens(), naming);
          first = individual;
        }
      }
      boolean stays = first.isEmpty() || (aside && topic.isPresent());
      topic = stays ? topic : first;
    }
  }

  /** The holder of an office who was named, else the same unnamed one as before, else a new one. */
  private Individual byOffice(int s, PersonNaming naming, Optional<Individual> speaker) {
    Office office = naming.office().orElseThrow();
    boolean counterpart = office.rank() == Rank.COUNTERPART;
    Optional<Office> sought = counterpart ? speaker.flatMap(Individual::office) : naming.office();
    Optional<String> country = naming.country();
    List<Individual> known = attention.firstThen(speaker, individuals);
    for (Individual individual : known) {
      if (sought.isPresent()
          && individual.office().isPresent()
          && !individual.isGroup()
          && OfficeMatch.same(sought.get(), individual.office().get())
          && OfficeMatch.sameCountry(country, individual)
          && !(country.isPresent()
              && individual.country().isEmpty()
              && isAhead(s, naming, individual))
          && !(counterpart && Optional.of(individual).equals(speaker))) {
        country.ifPresent(individual::tellCountry);
        return individual;
      }
    }
    if (speaker.filter(topic -> !counterpart && OfficeMatch.canBe(topic, naming)).isPresent()) {
      return speaker.get();
    }
    Individual added = unnamed(s, naming);
    if (counterpart && sought.isPresent()) {
      Office own = sought.get();
      added.takeOffice(new Office(office.text(), own.role(), own.rank(), false, Optional.empty()));
    }
    return added;
  }

  /** "what Smith and Jones said at their meeting": the two whom "and" joins just before. */
  private Optional<List<Individual>> joined(int s, PersonNaming pair) {
    List<Token> tokens = sentences.get(s).tokens();
    List<PersonNaming> found = people.get(s);
    for (int i = found.size() - 1; i > 0; i--) {
      PersonNaming first = found.get(i - 1);
      PersonNaming second = found.get(i);
      boolean and = first.to() + 1 == second.from() && tokens.get(first.to()).lower().equals("and");
      if (and && second.from() < pair.from()) {
        Optional<Individual> a = named(s, first);
        Optional<Individual> b = named(s, second);
        if (a.isPresent() && b.isPresent()) {
          return Optional.of(List.of(a.get(), b.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Individual> named(int s, PersonNaming naming) {
    return Optional.ofNullable(meant.get(People.place(s, naming))).filter(Individual::isNamed);
  }

  /** "Premier Smith met the Polish premier": who was told in the same sentence is somebody else. */
  private boolean isAhead(int s, PersonNaming naming, Individual individual) {
    return people.get(s).stream()
        .filter(other -> other.to() <= naming.from())
        .anyMatch(other -> meant.get(People.place(s, other)) == individual);
  }

  private Individual group(int s, PersonNaming naming) {
    boolean again =
        sentences.get(s).tokens().get(naming.from()).lower().equals("the")
            && naming.country().isEmpty();
    if (again) {
      for (Individual individual : individuals.reversed()) {
        boolean delegation =
            individual.isDelegation()
                && naming.office().map(o -> o.rank() == Rank.DELEGATION).orElse(false);
        if (individual.isGroup() && delegation) {
          return individual;
        }
      }
    }
    return unnamed(s, naming);
  }

  private Individual unnamed(int s, PersonNaming naming) {
    Individual individual = add();
    learn(individual, naming, s, List.of());
    if (individual.country().isEmpty()) {
      naming
          .office()
          .flatMap(Office::country)
          .or(() -> local(individual))
          .ifPresent(individual::assumeCountry);
    }
    return individual;
  }

  private Individual add() {
    Individual individual = new Individual();
    individuals.add(individual);
    return individual;
  }

  private void learn(Individual individual, PersonNaming naming, int s, List<String> words) {
    List<Token> tokens = sentences.get(s).tokens();
    String phrase =
        text.substring(tokens.get(naming.from()).start(), tokens.get(naming.to() - 1).end());
    individual.learn(naming, phrase, words);
    meant.put(People.place(s, naming), individual);
  }

  private static List<PersonNaming> people(List<Naming> namings) {
    List<PersonNaming> people = new ArrayList<>(namings.size());
    for (Naming naming : namings) {
      if (naming instanceof PersonNaming person) {
        people.add(person);
      }
    }
    return people;
  }

  static List<String> words(String name) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1));
  }
}

package io.dateline.language.people;

import io.dateline.language.names.Naming.PersonNaming;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The individuals of an article, and which words mean whom. */
public final class People {

  private final List<Individual> individuals;
  private final Map<Mention, Individual> meant;

  /** Where a naming stands: the sentence, and the token it begins with. */
  record Mention(int sentence, int from) {}

  People(List<Individual> individuals, Map<Mention, Individual> meant) {
    this.individuals = List.copyOf(individuals);
    this.meant = Map.copyOf(meant);
  }

  /** All individuals, in the order in which the article brings them up. */
  public List<Individual> all() {
    return individuals;
  }

  /** Whom a naming in a sentence means, if that can be told. */
  public Optional<Individual> of(int sentence, PersonNaming naming) {
    return Optional.ofNullable(meant.get(new Mention(sentence, naming.from())));
  }
}

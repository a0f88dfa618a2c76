package io.dateline.language.people;

import io.dateline.language.names.Naming.PersonNaming;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The individuals of an article, and which words mean whom. */
public final class People {

  private final List<Individual> individuals;
  private final Map<Mention, Individual> meant;
  private final Map<Mention, List<Individual>> several;

  /** Where a naming stands: the sentence, and the token it begins with. */
  record Mention(int sentence, int from) {}

  People(
      List<Individual> individuals,
      Map<Mention, Individual> meant,
      Map<Mention, List<Individual>> several) {
    this.individuals = List.copyOf(individuals);
    this.meant = Map.copyOf(meant);
    this.several = Map.copyOf(several);
  }

  /** All individuals, in the order in which the article brings them up. */
  public List<Individual> all() {
    return individuals;
  }

  /** Whom a naming in a sentence means, if that can be told. */
  public Optional<Individual> of(int sentence, PersonNaming naming) {
    return Optional.ofNullable(meant.get(new Mention(sentence, naming.from())));
  }

  /** All whom a naming in a sentence means: two for "they" or "both leaders", if that is told. */
  public List<Individual> allOf(int sentence, PersonNaming naming) {
    Mention mention = new Mention(sentence, naming.from());
    List<Individual> pair = several.getOrDefault(mention, List.of());
    return pair.isEmpty() ? of(sentence, naming).map(List::of).orElse(List.of()) : pair;
  }
}

package io.dateline.language.people;

import io.dateline.language.names.Naming.PersonNaming;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The individuals of an article, and which words mean whom. */
public final class People {

  private final List<Individual> individuals;
  private final Map<Long, Individual> meant;
  private final Map<Long, List<Individual>> several;

  People(
      List<Individual> individuals,
      Map<Long, Individual> meant,
      Map<Long, List<Individual>> several) {
    this.individuals = List.copyOf(individuals);
    this.meant = Map.copyOf(meant);
    this.several = Map.copyOf(several);
  }

  /** Where a naming stands: the sentence, and the token it begins with. */
  static long place(int sentence, PersonNaming naming) {
    return ((long) sentence << Integer.SIZE) | naming.from();
  }

  /** All individuals, in the order in which the article brings them up. */
  public List<Individual> all() {
    return individuals;
  }

  /** Whom a naming in a sentence means, if that can be told. */
  public Optional<Individual> of(int sentence, PersonNaming naming) {
    return Optional.ofNullable(meant.get(place(sentence, naming)));
  }

  /** All whom a naming in a sentence means: two for "they" or "both leaders", if that is told. */
  public List<Individual> allOf(int sentence, PersonNaming naming) {
    List<Individual> pair = several.getOrDefault(place(sentence, naming), List.of());
    return pair.isEmpty() ? of(sentence, naming).map(List::of).orElse(List.of()) : pair;
  }
}

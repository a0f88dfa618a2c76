package io.dateline.visit.mention;

import io.dateline.language.Resources;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What verbs say of the visits they govern. */
final class Governors {

  /** What a governing verb says of a visit. */
  enum Effect {
    PLANNED,
    WISHED,
    HOPED,
    ASKED,
    REFUSED,
    POSTPONED,
    BEGUN,
    ENDED,
    PAID
  }

  private static final Map<String, Effect> EFFECTS = load();

  private Governors() {}

  static Optional<Effect> effect(VerbGroup verb) {
    return Optional.ofNullable(EFFECTS.get(verb.lemma()));
  }

  /** What the verb of a clause says of a noun in it: "call for talks". */
  static Optional<Effect> effect(Clause clause, int noun) {
    return clause.complements().stream()
        .filter(complement -> complement.chunks().contains(noun))
        .map(complement -> EFFECTS.get(clause.verb().lemma() + " " + complement.preposition()))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> effect(clause.verb()));
  }

  private static Map<String, Effect> load() {
    Map<String, Effect> effects = new HashMap<>();
    for (List<String> row : Resources.table(Visit.class, "governors.tsv")) {
      effects.put(row.get(0), Effect.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(effects);
  }
}

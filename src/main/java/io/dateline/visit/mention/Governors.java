package io.dateline.visit.mention;

import io.dateline.language.Resources;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  private static final List<List<String>> ROWS = Resources.table(Visit.class, "governors.tsv");
  private static final Map<String, Effect> EFFECTS = effects();

  /** The first words of those that are told with what follows them. */
  private static final Set<String> WITH_PREPOSITION =
      EFFECTS.keySet().stream()
          .filter(phrase -> phrase.contains(" "))
          .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  /** Those that tell, in the pluperfect, of a plan that was given up. */
  private static final Set<String> PLANS =
      ROWS.stream()
          .filter(row -> row.size() > 2)
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private Governors() {}

  /** Whether it tells of a plan, which "had planned" says was given up. */
  static boolean isPlan(VerbGroup verb) {
    return PLANS.contains(verb.lemma());
  }

  static Optional<Effect> effect(VerbGroup verb) {
    return Optional.ofNullable(EFFECTS.get(verb.lemma()));
  }

  /** What the verb of a clause says of a noun in it: "call for talks". */
  static Optional<Effect> effect(Clause clause, int noun) {
    if (WITH_PREPOSITION.contains(clause.verb().lemma())) {
      for (Clause.Complement complement : clause.complements()) {
        String phrase = clause.verb().lemma() + " " + complement.preposition();
        if (EFFECTS.containsKey(phrase) && complement.chunks().contains(noun)) {
          return Optional.ofNullable(EFFECTS.get(phrase));
        }
      }
    }
    return effect(clause.verb());
  }

  private static Map<String, Effect> effects() {
    Map<String, Effect> effects = new HashMap<>();
    for (List<String> row : ROWS) {
      effects.put(row.get(0), Effect.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(effects);
  }
}

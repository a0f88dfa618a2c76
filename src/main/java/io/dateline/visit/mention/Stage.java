package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.VerbGroup.Form;
import io.dateline.visit.scene.Line;
import java.util.List;
import java.util.Optional;

/**
 * How far a visit has got by the verbs that tell it: the trigger's own tense, or that of the verbs
 * that govern it.
 */
enum Stage {
  /** It lies ahead. */
  FUTURE,
  /** It is under way. */
  NOW,
  /** It has happened. */
  PAST,
  /** These words are about its first day, in the past. */
  BEGUN,
  /** These words are about its last day. */
  ENDED,
  /** Somebody was asked to pay it. */
  ASKED,
  /** It was called off or turned down. */
  REFUSED,
  /** It was put off. */
  POSTPONED,
  /** Somebody wishes to pay it. */
  WISHED,
  /** A thought, or a mere possibility. */
  HOPED;

  private static final int DEEPEST = 5;

  /** Whether it says more than words before the noun can: "postponed a planned trip". */
  boolean isSettled() {
    return this == REFUSED || this == POSTPONED || this == ENDED;
  }

  /** The stage of a trigger that is a verb. */
  static Stage ofVerb(Line line, Clause clause) {
    return of(line, clause, 0);
  }

  /** The stage of a trigger that is a noun, by the clause that governs it. */
  static Stage ofNoun(Line line, Clause clause, int noun) {
    boolean subject = clause.subjects().contains(noun);
    Optional<Governors.Effect> effect = Governors.effect(clause, noun);
    if (effect.isEmpty() || (subject && effect.get() == Governors.Effect.PAID)) {
      return subject ? plain(clause.verb()) : beside(line, clause);
    }
    return governed(line, clause, effect.get(), 0);
  }

  /** "refused to tell details of his trip": not the trip was refused. */
  private static Stage beside(Line line, Clause clause) {
    Stage told = of(line, clause, 0);
    return switch (told) {
      case REFUSED, POSTPONED -> NOW;
      default -> told;
    };
  }

  private static Stage of(Line line, Clause clause, int depth) {
    VerbGroup verb = clause.verb();
    if (verb.form() == Form.GERUND && isDenied(line, clause)) {
      return HOPED;
    }
    if (verb.form() == Form.INFINITIVE && verb.perfect()) {
      return wasPlanned(line, clause) ? REFUSED : PAST;
    }
    if (verb.form() == Form.INFINITIVE && hasAgent(line, clause)) {
      return FUTURE; // "gave leave for him to travel"
    }
    if (verb.form() == Form.INFINITIVE && isWaiting(line, clause)) {
      return ASKED;
    }
    if (verb.form() == Form.PRESENT && clause.governor() >= 0 && depth < DEEPEST) {
      Optional<Clause> joined = clauseAt(line.clauses(), clause.governor());
      return joined.map(other -> of(line, other, depth + 1)).orElse(plain(verb));
    }
    boolean governed =
        clause.governor() >= 0
            && depth < DEEPEST
            && (verb.form() == Form.INFINITIVE || verb.form() == Form.GERUND);
    if (governed) {
      Optional<Clause> governor = clauseAt(line.clauses(), clause.governor());
      if (governor.isPresent()) {
        Optional<Governors.Effect> effect = Governors.effect(governor.get().verb());
        return effect.isPresent()
            ? governed(line, governor.get(), effect.get(), depth)
            : inherited(line, clause, governor.get(), depth);
      }
    }
    return verb.form() == Form.GERUND
        ? besides(line, clause, depth).orElseGet(() -> plain(verb))
        : plain(verb);
  }

  /** "was to have visited", "had been due to have gone": not "the first to have come". */
  private static boolean wasPlanned(Line line, Clause clause) {
    return clauseAt(line.clauses(), clause.governor())
        .map(Clause::verb)
        .filter(
            verb ->
                verb.lemma().equals("be")
                    ? clause.governor() == clause.at() - 1
                    : Governors.effect(verb).filter(e -> e == Governors.Effect.PLANNED).isPresent())
        .isPresent();
  }

  /** "after visiting Rome he will go on": what lies ahead of the main verb lies ahead too. */
  private static Optional<Stage> besides(Line line, Clause clause, int depth) {
    boolean timed =
        depth < DEEPEST
            && (line.isBehind(clause.at(), "after") || line.isBehind(clause.at(), "before"));
    return timed
        ? line.clauses().stream()
            .filter(other -> isMain(other, clause))
            .reduce((one, other) -> other.at() < clause.at() ? other : one)
            .map(other -> isPlan(other) ? FUTURE : of(line, other, depth + 1))
            .filter(stage -> stage == FUTURE || stage == PAST)
        : Optional.empty();
  }

  /** A verb that a gerund can stand beside: a finite one, or what somebody is to do. */
  private static boolean isMain(Clause main, Clause gerund) {
    Form form = main.verb().form();
    return form.isFinite() || (form == Form.INFINITIVE && main.at() < gerund.at());
  }

  private static boolean isPlan(Clause clause) {
    return Governors.effect(clause.verb())
        .filter(e -> e == Governors.Effect.PLANNED || e == Governors.Effect.WISHED)
        .isPresent();
  }

  private static boolean hasAgent(Line line, Clause clause) {
    int agent = clause.at() - 1;
    return agent > 0
        && clause.subjects().contains(agent)
        && line.chunks().get(agent - 1).isWord("for");
  }

  /** "has not yet answered an invitation by Smith to visit". */
  private static boolean isWaiting(Line line, Clause clause) {
    Optional<Clause> governor = clauseAt(line.clauses(), clause.governor());
    boolean settled = governor.flatMap(g -> Governors.effect(g.verb())).isPresent();
    return !settled
        && line.chunks().subList(Math.max(clause.governor(), 0), clause.at()).stream()
            .anyMatch(chunk -> chunk instanceof NounGroup n && n.lemma().equals("invitation"));
  }

  /** What the governing verb makes of it. */
  private static Stage governed(Line line, Clause governor, Governors.Effect effect, int depth) {
    VerbGroup verb = governor.verb();
    Stage own = of(line, governor, depth + 1);
    if (own == HOPED || own == REFUSED || own == POSTPONED) {
      return own;
    }
    return switch (effect) {
      case PLANNED -> isGivenUp(verb) ? REFUSED : verb.negated() ? HOPED : FUTURE;
      case WISHED -> isGivenUp(verb) ? REFUSED : verb.negated() ? HOPED : WISHED;
      case HOPED -> HOPED;
      case ASKED -> ASKED;
      case REFUSED -> verb.negated() ? FUTURE : REFUSED;
      case POSTPONED -> POSTPONED;
      case BEGUN -> own == PAST ? BEGUN : own;
      case ENDED -> own == PAST || own == NOW ? ENDED : own;
      case PAID -> own;
    };
  }

  /** An infinitive of purpose, or a gerund beside the main verb. */
  private static Stage inherited(Line line, Clause clause, Clause governor, int depth) {
    Stage stage = of(line, governor, depth + 1);
    boolean was = stage == PAST;
    boolean is = stage == NOW && clause.at() == governor.at() + 1;
    boolean must =
        governor.verb().lemma().equals("be") && (was || is) && !isOneOfThem(line, clause);
    return must && clause.verb().form() == Form.INFINITIVE ? FUTURE : stage;
  }

  /** "was the first to arrive": she did. */
  private static boolean isOneOfThem(Line line, Clause clause) {
    Chunk before = line.chunks().get(clause.at() - 1);
    return before.isWord("first") || before.isWord("last") || before.isWord("latest");
  }

  private static Stage plain(VerbGroup verb) {
    if (verb.negated() && !verb.modal().equals("will") && !verb.modal().equals("would")) {
      return verb.form() == Form.PAST || verb.perfect() ? REFUSED : HOPED;
    }
    return switch (verb.form()) {
      case MODAL -> ofModal(verb);
      case PAST -> verb.progressive() ? NOW : PAST;
      case PRESENT -> verb.perfect() ? PAST : NOW;
      case GERUND -> NOW;
      case PARTICIPLE -> PAST;
      case INFINITIVE -> FUTURE;
    };
  }

  private static Stage ofModal(VerbGroup verb) {
    return switch (verb.modal()) {
      case "will", "'ll", "shall", "wo" -> verb.negated() ? REFUSED : FUTURE;
      case "would" -> verb.perfect() || verb.negated() ? REFUSED : FUTURE;
      default -> HOPED;
    };
  }

  /** "had no intention of going", "denied any plan of visiting". */
  private static boolean isDenied(Line line, Clause clause) {
    return clause.at() > 1
        && line.isBehind(clause.at(), "of")
        && line.chunks().get(clause.at() - 2) instanceof NounGroup noun
        && switch (noun.lemma()) {
          case "intention", "idea", "hope", "chance", "possibility", "prospect", "thought" -> true;
          default -> false;
        };
  }

  /** "had planned to visit", "had been due in Rome": told so because it came otherwise. */
  static boolean isGivenUp(VerbGroup verb) {
    return verb.perfect() && verb.form() == Form.PAST && Governors.isPlan(verb);
  }

  private static Optional<Clause> clauseAt(List<Clause> clauses, int at) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).at() == at) {
        return Optional.of(clauses.get(i));
      }
    }
    return Optional.empty();
  }
}

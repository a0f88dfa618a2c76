package io.dateline.language.phrase;

import io.dateline.language.Tag;
import io.dateline.language.phrase.VerbGroup.Form;
import java.util.List;
import java.util.Set;

/** Finds who does what a verb tells, by reading from the verb to the left. */
final class Subjects {

  /** Verbs whose object does what the infinitive after it tells: "invited Smith to visit". */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "invite",
          "ask",
          "urge",
          "order",
          "allow",
          "permit",
          "send",
          "persuade",
          "tell",
          "want",
          "instruct",
          "enable",
          "force",
          "encourage",
          "call",
          "lead",
          "bring",
          "take",
          "dispatch",
          "press",
          "request");

  private final List<Chunk> chunks;
  private final NounPhrases phrases;
  private final VerbLinks links;
  private final RelativeClauses relatives;
  private final Asides asides;

  Subjects(List<Chunk> chunks) {
    this.chunks = chunks;
    this.phrases = new NounPhrases(chunks);
    this.links = new VerbLinks(chunks);
    this.relatives = new RelativeClauses(chunks);
    this.asides = new Asides(chunks);
  }

  /** Indexes of the subject's chunks; none if it is not to be found. */
  List<Integer> of(int verb) {
    return of(verb, 0);
  }

  private List<Integer> of(int verb, int depth) {
    if (depth > 6 || !(chunks.get(verb) instanceof VerbGroup group)) {
      return List.of();
    }
    return switch (group.form()) {
      case INFINITIVE -> ofInfinitive(verb, depth);
      case GERUND -> ofGerund(verb, depth);
      case PARTICIPLE -> ofParticiple(verb, depth);
      case PAST, PRESENT, MODAL -> ofFinite(verb, depth);
    };
  }

  private List<Integer> ofInfinitive(int verb, int depth) {
    int governor = links.of(verb);
    int agent = verb - 1;
    if (agent > 0 && phrases.isPerson(agent) && chunks.get(agent - 1).isWord("for")) {
      return List.of(agent); // "gave leave for him to travel"
    }
    if (isAsked(agent)) {
      return List.of(agent);
    }
    int listed = links.listed(verb);
    if (listed >= 0) {
      return of(listed, depth + 1);
    }
    if (governor < 0) {
      // a headline: "Premier to visit Chile"
      int before = asides.before(verb - 1);
      return phrases.isNounPhrase(before) ? phrases.endingAt(before) : List.of();
    }
    VerbGroup group = (VerbGroup) chunks.get(governor);
    if (OBJECT_CONTROL.contains(group.lemma()) && !group.passive()) {
      for (int k = governor + 1; k < verb; k++) {
        if (phrases.isPerson(k)) {
          return new NounLists(chunks).startingAt(k);
        }
      }
    }
    return of(governor, depth + 1);
  }

  /** "an invitation to Smith to visit". */
  private boolean isAsked(int person) {
    return person > 1
        && phrases.isPerson(person)
        && chunks.get(person - 1).isWord("to")
        && chunks.get(person - 2) instanceof NounGroup noun
        && switch (noun.lemma()) {
          case "invitation", "request", "appeal" -> true;
          default -> false;
        };
  }

  private List<Integer> ofGerund(int verb, int depth) {
    boolean site =
        verb > 1
            && phrases.isPlace(verb - 1)
            && phrases.isPreposition(verb - 2); // "in Rome speaking"
    if (verb > 0 && phrases.isNounPhrase(verb - 1) && !site) {
      return phrases.endingAt(verb - 1);
    }
    int main = links.mainVerb(verb);
    boolean afterComma = verb > 1 && chunks.get(verb - 1).isWord(",") && phrases.isPerson(verb - 2);
    if (afterComma && (main < 0 || main > verb || main == verb - 3)) {
      return phrases.endingAt(verb - 2);
    }
    return main < 0 ? List.of() : of(main, depth + 1);
  }

  private List<Integer> ofParticiple(int verb, int depth) {
    if (verb > 0 && phrases.isNounPhrase(verb - 1)) {
      return phrases.endingAt(verb - 1);
    }
    int main = links.mainVerb(verb);
    return main < 0 ? List.of() : of(main, depth + 1);
  }

  private List<Integer> ofFinite(int verb, int depth) {
    int k = asides.before(verb - 1);
    if (k < 0) {
      return inverted(verb);
    }
    Chunk chunk = chunks.get(k);
    if (chunk instanceof Word word) {
      if (word.isRelative()) {
        return relatives.antecedent(k);
      }
      if (word.token().text().equals(",")) {
        return acrossComma(k, depth);
      }
      if (word.token().tag() == Tag.CONJUNCTION || word.token().lower().equals("then")) {
        return ofEarlier(k, depth);
      }
      return inverted(verb);
    }
    if (chunk instanceof VerbGroup) {
      return relatives.nounBefore(k);
    }
    boolean emphatic = phrases.isPronoun(k) && phrases.isPerson(k - 1); // "Smith himself"
    return phrases.endingAt(emphatic ? k - 1 : k);
  }

  /** "and left": the subject of the verb before it. */
  private List<Integer> ofEarlier(int k, int depth) {
    for (int v = k - 1; v >= 0; v--) {
      if (chunks.get(v) instanceof VerbGroup group
          && group.form() != Form.INFINITIVE
          && group.form() != Form.GERUND
          && group.form() != Form.PARTICIPLE) {
        return of(v, depth + 1);
      }
    }
    return List.of();
  }

  /** "Hu, general secretary of the party, arrived": the noun phrase before the parenthesis. */
  private List<Integer> acrossComma(int comma, int depth) {
    if (phrases.isPerson(comma - 1) && comma > 1 && introducesClause(comma - 2)) {
      return phrases.endingAt(comma - 1); // "where the mayor, Smith, met"
    }
    for (int k = comma - 1; k > 0 && k > comma - RelativeClauses.FARTHEST_PARENTHESIS; k--) {
      if (chunks.get(k).isWord(",") && phrases.isNounPhrase(k - 1)) {
        List<Integer> before = phrases.endingAt(k - 1);
        int ahead = before.getFirst() - 1;
        boolean aside = phrases.isPreposition(ahead) && !phrases.opensClause(ahead); // "in Rome,"
        if (!aside) {
          return before;
        }
      }
    }
    boolean opensClause =
        phrases.isPerson(comma - 1) && (comma == 1 || opensClauseBefore(comma - 2));
    return opensClause ? phrases.endingAt(comma - 1) : ofEarlier(comma, depth);
  }

  private boolean introducesClause(int k) {
    return chunks.get(k) instanceof Word word
        && switch (word.token().lower()) {
          case "where", "when", "while", "that", "whom", "and" -> true;
          default -> false;
        };
  }

  /** Whether a subject may begin after chunk {@code k}. */
  private boolean opensClauseBefore(int k) {
    return chunks.get(k) instanceof Opaque
        || (chunks.get(k) instanceof Word word
            && switch (word.token().tag()) {
              case CONJUNCTION, PUNCTUATION, ADVERB -> true;
              default -> false;
            });
  }

  /** ", said Smith": the noun phrase right after the verb, where none is before it. */
  private List<Integer> inverted(int verb) {
    return phrases.isNounPhrase(verb + 1) ? List.of(verb + 1) : List.of();
  }
}

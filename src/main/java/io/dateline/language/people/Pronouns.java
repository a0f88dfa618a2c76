package io.dateline.language.people;

import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming.Form;
import io.dateline.language.names.Naming.PersonNaming;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whom pronouns mean, by where they stand in their sentence. */
final class Pronouns {

  private final List<Sentence> sentences;
  private final List<List<PersonNaming>> people;
  private final Map<Long, Individual> meant;

  /**
   * @param sentences the sentences of an article
   * @param people for each those whom it names
   * @param meant whom the names mean, as far as that is known already; it grows while the article
   *     is read
   */
  Pronouns(List<Sentence> sentences, List<List<PersonNaming>> people, Map<Long, Individual> meant) {
    this.sentences = sentences;
    this.people = people;
    this.meant = meant;
  }

  /**
   * "In his speech, Smith said": a pronoun in an opening phrase means the person after the comma.
   */
  private Optional<Individual> announced(int s, PersonNaming pronoun) {
    List<Token> tokens = sentences.get(s).tokens();
    Tag opening = tokens.getFirst().tag();
    boolean aheadOf = tokens.getFirst().lower().equals("ahead");
    if (opening != Tag.PREPOSITION && opening != Tag.CONJUNCTION && !aheadOf) {
      return Optional.empty();
    }
    for (PersonNaming later : people.get(s)) {
      boolean named = later.form() == Form.NAMED || later.form() == Form.UNSURE;
      boolean afterComma =
          later.from() > pronoun.to() && tokens.get(later.from() - 1).text().equals(",");
      boolean ahead = later.from() >= pronoun.to();
      if (ahead && hasFiniteVerb(tokens.subList(pronoun.to(), later.from()))) {
        return Optional.empty();
      }
      if (named && afterComma) {
        return Optional.ofNullable(meant.get(People.place(s, later)));
      }
    }
    return Optional.empty();
  }

  /** Whom "he" means, by the first person of its sentence and whom the text was about before. */
  Optional<Individual> whom(
      int s, PersonNaming naming, Optional<Individual> first, Optional<Individual> topic) {
    Optional<Individual> relative = relative(s, naming);
    if (relative.isPresent()) {
      boolean other = isObject(s, naming); // "Jones, who had invited him"
      return other ? (relative.equals(first) ? topic : first) : relative;
    }
    Optional<Individual> met = metBefore(s, naming, first);
    if (met.isPresent()) {
      return met;
    }
    if (first.isPresent()) {
      return isOther(s, naming) ? topic.or(() -> first) : nearest(s, naming).or(() -> first);
    }
    return announced(s, naming).or(() -> topic);
  }

  /** "Smith came in May, and Jones in June, his first visit": who does what the clause tells. */
  private Optional<Individual> nearest(int s, PersonNaming pronoun) {
    List<Token> tokens = sentences.get(s).tokens();
    for (PersonNaming naming : people.get(s).reversed()) {
      boolean before = naming.to() <= pronoun.from() && naming.from() > 1;
      boolean acts =
          before
              && isJoin(tokens, naming.from() - 1)
              && naming.form() == Form.NAMED
              && opensClause(tokens.subList(naming.to(), pronoun.from()));
      if (acts) {
        return Optional.ofNullable(meant.get(People.place(s, naming)));
      }
    }
    return Optional.empty();
  }

  /** ", and", "while": words that join a clause with a subject of its own. */
  private static boolean isJoin(List<Token> tokens, int i) {
    return switch (tokens.get(i).lower()) {
      case "while", "whereas", "but" -> true;
      case "and" -> tokens.get(i - 1).text().equals(",");
      case "that", "said", "says" -> true;
      default -> false;
    };
  }

  /** A verb follows at once, or after an apposition between commas. */
  private static boolean opensClause(List<Token> after) {
    if (after.isEmpty()) {
      return false;
    }
    if (!after.getFirst().text().equals(",")) {
      return after.getFirst().tag().isFinite();
    }
    for (int i = 1; i + 1 < after.size(); i++) {
      if (after.get(i).text().equals(",")) {
        return after.get(i + 1).tag().isFinite();
      }
    }
    return false;
  }

  /** "He met Jones and invited him": who does it is not whom it is done to. */
  private Optional<Individual> metBefore(int s, PersonNaming pronoun, Optional<Individual> actor) {
    List<Token> tokens = sentences.get(s).tokens();
    int verb = pronoun.from() - 1;
    boolean joined =
        verb > 1
            && tokens.get(verb).tag().isVerb()
            && tokens.get(verb - 1).lower().equals("and")
            && isObject(s, pronoun);
    return joined
        ? people.get(s).reversed().stream()
            .filter(naming -> naming.to() < verb && naming.form() == Form.NAMED)
            .flatMap(naming -> Optional.ofNullable(meant.get(People.place(s, naming))).stream())
            .filter(individual -> !Optional.of(individual).equals(actor))
            .findFirst()
        : Optional.empty();
  }

  /** "Smith gave a dinner for him": not Smith, but whom the text was about before. */
  private boolean isOther(int s, PersonNaming pronoun) {
    List<Token> tokens = sentences.get(s).tokens();
    List<Token> before = tokens.subList(0, pronoun.from());
    boolean thing =
        before.stream().anyMatch(t -> t.lower().equals("that") || t.lower().equals("which"));
    return isObject(s, pronoun)
        && !thing // "a tour that has brought him to Rome"
        && before.stream().filter(token -> token.tag().isVerb()).count() == 1
        && before.stream().noneMatch(token -> token.tag() == Tag.POSSESSIVE);
  }

  /** "him", or "her" where it is no owner. */
  private boolean isObject(int s, PersonNaming pronoun) {
    List<Token> tokens = sentences.get(s).tokens();
    Tag next = pronoun.to() < tokens.size() ? tokens.get(pronoun.to()).tag() : Tag.OTHER;
    boolean owner = next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME;
    return switch (tokens.get(pronoun.from()).lower()) {
      case "him" -> true;
      case "her" -> !owner;
      default -> false;
    };
  }

  private static boolean hasFiniteVerb(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.tag().isFinite());
  }

  /** "Smith met Jones, who came from Rome where he spoke": the person before "who". */
  private Optional<Individual> relative(int s, PersonNaming pronoun) {
    List<Token> tokens = sentences.get(s).tokens();
    for (int k = pronoun.from() - 1; k > 0 && !tokens.get(k).text().equals(","); k--) {
      if (tokens.get(k).lower().equals("who")) {
        int end = tokens.get(k - 1).text().equals(",") ? k - 1 : k;
        return people.get(s).stream()
            .filter(naming -> naming.to() == end)
            .flatMap(naming -> Optional.ofNullable(meant.get(People.place(s, naming))).stream())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  boolean isPlural(int s, PersonNaming naming) {
    List<Token> tokens = sentences.get(s).tokens();
    return tokens.get(naming.from()).lower().startsWith("the") && !isLatter(tokens, naming);
  }

  /** "gave leave to Smith for him to travel", "the latter's visit": the person named last. */
  boolean isBeneficiary(int s, PersonNaming naming) {
    List<Token> tokens = sentences.get(s).tokens();
    return isLatter(tokens, naming) || isFor(tokens, naming);
  }

  private static boolean isLatter(List<Token> tokens, PersonNaming naming) {
    return tokens.get(naming.to() - 1).lower().equals("latter");
  }

  private static boolean isFor(List<Token> tokens, PersonNaming naming) {
    return naming.from() > 0
        && naming.to() < tokens.size()
        && tokens.get(naming.from() - 1).lower().equals("for")
        && tokens.get(naming.to()).tag() == Tag.TO;
  }

  /** "they", "the two", "both leaders": two people who were told just before. */
  boolean isPair(int s, PersonNaming naming) {
    List<Token> tokens = sentences.get(s).tokens();
    return switch (naming.form()) {
      case PRONOUN -> isPlural(s, naming);
      case GROUP ->
          tokens.get(naming.from()).lower().equals("both")
              || (naming.from() + 1 < naming.to()
                  && tokens.get(naming.from()).lower().equals("the")
                  && tokens.get(naming.from() + 1).lower().equals("two"));
      default -> false;
    };
  }
}

package io.dateline.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether a word that can be a verb is one where it stands, by its neighbours. */
final class VerbOrNot {

  /** Nouns that hardly ever stand in the plural, so that "travels" after a name is a verb. */
  private static final Set<String> SELDOM_PLURAL =
      Set.of("travel", "head", "leave", "return", "land", "move", "host", "address", "welcome");

  /** Nouns that hardly ever follow "and" alone, so that "will rest and travel to" has two verbs. */
  private static final Set<String> JOINED =
      Set.of("meet", "travel", "visit", "stop", "talk", "tour", "return", "address", "attend");

  private final List<Token> before;
  private final List<Lexicon.Entry> entries;
  private final int i;
  private final Lexicon.Entry entry;
  private final Optional<Token> previous;

  /**
   * @param before the words before, tagged
   * @param entries what each word of the sentence can be
   * @param i the word's place
   */
  VerbOrNot(List<Token> before, List<Lexicon.Entry> entries, int i) {
    this.before = before;
    this.entries = entries;
    this.i = i;
    this.entry = entries.get(i);
    this.previous = EarlierWords.last(before);
  }

  /** The part of speech of the word: a form of the verb, or what else it can be. */
  Tag tag() {
    Tag last = previous.map(Token::tag).orElse(Tag.OTHER);
    Tag other = nonVerb();
    boolean nominal = other != Tag.OTHER;
    return switch (last) {
      case TO -> entry.can(Tag.VERB_BASE) || !nominal ? VerbForms.base(entry, before) : other;
      case MODAL -> VerbForms.base(entry, before);
      case RELATIVE ->
          nominal && nextCan(Tag.VERB_PRESENT) && !nextCan(Tag.NOUN)
              ? other // "where talks are planned"
              : VerbForms.of(entry, before);
      case PRONOUN ->
          Tagger.isPossessive(previous.map(Token::lower).orElse("")) && nominal
              ? other
              : VerbForms.of(entry, before);
      case ADJECTIVE, NUMBER -> nominal ? other : VerbForms.of(entry, before);
      case DETERMINER, POSSESSIVE -> VerbForms.afterDeterminer(entry, other);
      case PREPOSITION ->
          entry.can(Tag.VERB_ING) ? Tag.VERB_ING : nominal ? other : VerbForms.of(entry, before);
      default -> nominal && !actsAsVerb() ? other : VerbForms.of(entry, before);
    };
  }

  private Tag nonVerb() {
    return entry.can(Tag.NOUN)
        ? Tag.NOUN
        : entry.can(Tag.ADJECTIVE)
            ? Tag.ADJECTIVE
            : entry.can(Tag.PREPOSITION)
                ? Tag.PREPOSITION
                : entry.can(Tag.ADVERB) ? Tag.ADVERB : Tag.OTHER;
  }

  /** Whether a word that can be noun and verb is a verb after a noun, a name or nothing. */
  private boolean actsAsVerb() {
    if (entry.can(Tag.VERB_PAST) || entry.can(Tag.VERB_PARTICIPLE)) {
      return true;
    }
    if (entry.can(Tag.VERB_ING) && previous.filter(t -> t.text().equals(",")).isPresent()) {
      return true; // ", saying that"
    }
    if (entry.can(Tag.VERB_ING)) {
      return !nextCan(Tag.PREPOSITION) || !entry.can(Tag.NOUN);
    }
    return entry.can(Tag.VERB_BASE) ? goesOnAsBase() : goesOnAsPresent();
  }

  /** "will rest and travel", "ministers meet the": whether a bare form is a verb. */
  private boolean goesOnAsBase() {
    if (EarlierWords.isCoordinated(before, previous)) {
      return isBeforeObject() || nextCan(Tag.NOUN) || JOINED.contains(entry.verb());
    }
    if (EarlierWords.isCoordinated(before, EarlierWords.beforeDay(before))) {
      return true; // "will rest and the next day travel on to Chile"
    }
    boolean plural =
        previous.isPresent()
            && previous.get().tag() == Tag.NOUN
            && previous.get().text().endsWith("s");
    if (nextCan(Tag.TO) && EarlierWords.endsPair(before)) {
      return true;
    }
    return isAfterSubject() && plural && (isBeforeObject() || !entry.can(Tag.NOUN));
  }

  /** "flies to Rome and returns": whether a form in "s" is a verb. */
  private boolean goesOnAsPresent() {
    boolean seldomPlural = SELDOM_PLURAL.contains(entry.verb());
    boolean goesOn =
        seldomPlural
            && previous.filter(t -> t.lower().equals("and")).isPresent()
            && before.stream().anyMatch(t -> t.tag() == Tag.VERB_PRESENT);
    return goesOn
        || (isAfterSubject() && (isBeforeObject() || seldomPlural))
        || EarlierWords.closesAside(before);
  }

  private boolean isAfterSubject() {
    return previous.isPresent()
        && Tagger.NOUN_OR_NAME.contains(previous.get().tag())
        && !before.isEmpty();
  }

  private boolean isBeforeObject() {
    return nextCan(Tag.NAME)
        || nextCan(Tag.DETERMINER)
        || nextCan(Tag.PRONOUN)
        || nextIsNounPhrase();
  }

  private boolean nextIsNounPhrase() {
    return nextCan(Tag.ADJECTIVE) && !nextCan(Tag.PREPOSITION);
  }

  private boolean nextCan(Tag tag) {
    return Tagger.nextCan(entries, i, tag);
  }
}

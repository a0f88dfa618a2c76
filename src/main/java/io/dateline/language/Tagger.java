package io.dateline.language;

import io.dateline.language.Tokenizer.Piece;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each token its part of speech: what the lexicon allows, else what the word's form tells,
 * chosen by the words before and after it.
 */
final class Tagger {

  private static final Set<Tag> NOUN_OR_NAME = EnumSet.of(Tag.NOUN, Tag.NAME);

  /** Nouns that hardly ever stand in the plural, so that "travels" after a name is a verb. */
  private static final Set<String> SELDOM_PLURAL =
      Set.of("travel", "head", "leave", "return", "land", "move", "host", "address", "welcome");

  /** Nouns that hardly ever follow "and" alone, so that "will rest and travel to" has two verbs. */
  private static final Set<String> JOINED =
      Set.of("meet", "travel", "visit", "stop", "talk", "tour", "return", "address", "attend");

  private static final Set<String> DAYS =
      Set.of(
          "day",
          "week",
          "month",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "tomorrow");

  private final Candidates candidates;

  Tagger(Lexicon lexicon) {
    this.candidates = new Candidates(lexicon);
  }

  List<Token> tag(List<Piece> sentence, Capitals capitals) {
    boolean headlineCase = Capitals.isHeadlineCase(sentence);
    List<Lexicon.Entry> entries = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      boolean name = capitals.isName(sentence, i, headlineCase);
      entries.add(candidates.of(sentence.get(i), name));
    }
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Piece piece = sentence.get(i);
      Lexicon.Entry entry = entries.get(i);
      Tag tag = entry.isCertain() ? entry.first() : choose(tokens, entries, i);
      tokens.add(piece.tagged(tag, lemma(entry, tag)));
    }
    if (tokens.stream().noneMatch(token -> token.tag().isFinite())) {
      findVerb(tokens, entries);
    }
    return tokens;
  }

  /** A sentence has a verb: if none was found, the first noun that can be one: "Premier lands". */
  private static void findVerb(List<Token> tokens, List<Lexicon.Entry> entries) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean verb =
          token.tag() == Tag.NOUN
              && NOUN_OR_NAME.contains(tokens.get(i - 1).tag())
              && entries.get(i).can(Tag.VERB_PRESENT)
              && !entries.get(i).can(Tag.VERB_BASE);
      if (verb) {
        String lemma = lemma(entries.get(i), Tag.VERB_PRESENT);
        tokens.set(i, token.tagged(Tag.VERB_PRESENT, lemma));
        return;
      }
    }
  }

  private static String lemma(Lexicon.Entry entry, Tag tag) {
    return tag == Tag.NOUN ? entry.noun() : entry.verb();
  }

  /** Chooses among several parts of speech by the neighbours. */
  private static Tag choose(List<Token> before, List<Lexicon.Entry> entries, int i) {
    Lexicon.Entry entry = entries.get(i);
    Optional<Token> previous = previousWord(before);
    if (entry.can(Tag.TO)) {
      return Tag.TO;
    }
    boolean leads = nextCan(entries, i, Tag.PREPOSITION) || nextCan(entries, i, Tag.TO);
    if (entry.can(Tag.ADVERB) && leads && !isDescribing(previous)) {
      return Tag.ADVERB; // "back in 2004", "went first to Chile"
    }
    if (entry.canBeVerb()) {
      return chooseVerb(before, entries, i, previous);
    }
    if (entry.can(Tag.ADJECTIVE) && entry.can(Tag.ADVERB)) {
      boolean beforeVerb = i + 1 < entries.size() && entries.get(i + 1).can(Tag.VERB_PAST);
      return beforeVerb && !isDescribing(previous) ? Tag.ADVERB : Tag.ADJECTIVE;
    }
    if (entry.can(Tag.NOUN) && entry.can(Tag.ADJECTIVE)) {
      return nextCan(entries, i, Tag.NOUN) || nextCan(entries, i, Tag.NAME)
          ? Tag.ADJECTIVE
          : Tag.NOUN;
    }
    if (entry.can(Tag.RELATIVE) && entry.can(Tag.CONJUNCTION)) {
      return previous.isPresent() && NOUN_OR_NAME.contains(previous.get().tag())
          ? Tag.RELATIVE
          : Tag.CONJUNCTION;
    }
    return entry.first();
  }

  /** Whether a noun must follow: after "the", "his", "Smith's". */
  private static boolean isDescribing(Optional<Token> previous) {
    return previous
        .filter(
            token ->
                switch (token.tag()) {
                  case DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER -> true;
                  case PRONOUN -> isPossessive(token.lower());
                  default -> false;
                })
        .isPresent();
  }

  private static Tag chooseVerb(
      List<Token> before, List<Lexicon.Entry> entries, int i, Optional<Token> previous) {
    Lexicon.Entry entry = entries.get(i);
    Tag last = previous.map(Token::tag).orElse(Tag.OTHER);
    Tag other = nonVerb(entry);
    boolean nominal = other != Tag.OTHER;
    return switch (last) {
      case TO -> entry.can(Tag.VERB_BASE) || !nominal ? baseForm(entry, before) : other;
      case MODAL -> baseForm(entry, before);
      case RELATIVE ->
          nominal
                  && i + 1 < entries.size()
                  && entries.get(i + 1).can(Tag.VERB_PRESENT)
                  && !nextCan(entries, i, Tag.NOUN)
              ? other // "where talks are planned"
              : verbForm(entry, before);
      case PRONOUN ->
          isPossessive(previous.map(Token::lower).orElse("")) && nominal
              ? other
              : verbForm(entry, before);
      case ADJECTIVE, NUMBER -> nominal ? other : verbForm(entry, before);
      case DETERMINER, POSSESSIVE -> afterDeterminer(entry, other);
      case PREPOSITION ->
          entry.can(Tag.VERB_ING) ? Tag.VERB_ING : nominal ? other : verbForm(entry, before);
      default ->
          nominal && !actsAsVerb(before, entries, i, previous) ? other : verbForm(entry, before);
    };
  }

  private static Tag baseForm(Lexicon.Entry entry, List<Token> before) {
    return entry.can(Tag.VERB_BASE) ? Tag.VERB_BASE : verbForm(entry, before);
  }

  /** "the visit", "the visiting minister", "the agreed terms". */
  private static Tag afterDeterminer(Lexicon.Entry entry, Tag nonVerb) {
    if (nonVerb != Tag.OTHER) {
      return nonVerb;
    }
    return entry.can(Tag.VERB_ING) ? Tag.VERB_ING : Tag.ADJECTIVE;
  }

  /** Whether a word that can be noun and verb is a verb after a noun, a name or nothing. */
  private static boolean actsAsVerb(
      List<Token> before, List<Lexicon.Entry> entries, int i, Optional<Token> previous) {
    Lexicon.Entry entry = entries.get(i);
    if (entry.can(Tag.VERB_PAST) || entry.can(Tag.VERB_PARTICIPLE)) {
      return true;
    }
    if (entry.can(Tag.VERB_ING) && previous.filter(t -> t.text().equals(",")).isPresent()) {
      return true; // ", saying that"
    }
    if (entry.can(Tag.VERB_ING)) {
      return !nextCan(entries, i, Tag.PREPOSITION) || !entry.can(Tag.NOUN);
    }
    boolean afterSubject =
        previous.isPresent() && NOUN_OR_NAME.contains(previous.get().tag()) && !before.isEmpty();
    boolean beforeObject =
        nextCan(entries, i, Tag.NAME)
            || nextCan(entries, i, Tag.DETERMINER)
            || nextCan(entries, i, Tag.PRONOUN)
            || nextIsNounPhrase(entries, i);
    boolean base = entry.can(Tag.VERB_BASE);
    if (base && isCoordinated(before, previous)) {
      return beforeObject || nextCan(entries, i, Tag.NOUN) || JOINED.contains(entry.verb());
    }
    if (base && isCoordinated(before, beforeDay(before))) {
      return true; // "will rest and the next day travel on to Chile"
    }
    if (base) {
      boolean plural =
          previous.isPresent()
              && previous.get().tag() == Tag.NOUN
              && previous.get().text().endsWith("s");
      if (nextCan(entries, i, Tag.TO) && endsPair(before)) {
        return true;
      }
      return afterSubject && plural && (beforeObject || !entry.can(Tag.NOUN));
    }
    boolean seldomPlural = SELDOM_PLURAL.contains(entry.verb());
    boolean goesOn =
        seldomPlural
            && previous.filter(t -> t.lower().equals("and")).isPresent()
            && before.stream().anyMatch(t -> t.tag() == Tag.VERB_PRESENT);
    return goesOn // "flies to Rome and returns"
        || (afterSubject && (beforeObject || seldomPlural))
        || closesAside(before);
  }

  /** "Smith, who came on Friday, leaves today": after what stands between commas, a verb. */
  private static boolean closesAside(List<Token> before) {
    if (before.isEmpty() || !before.getLast().text().equals(",")) {
      return false;
    }
    int comma = 0;
    while (!before.get(comma).text().equals(",") && !before.get(comma).tag().isFinite()) {
      comma++;
    }
    if (comma == 0 || comma >= before.size() - 2 || before.get(comma - 1).tag() != Tag.NAME) {
      return comma > 0 && closesRelative(before, comma);
    }
    return closesRelative(before, comma)
        || switch (before.get(comma + 1).tag()) {
          case VERB_PAST, VERB_PARTICIPLE, VERB_ING, ADJECTIVE, ADVERB ->
              before.subList(comma + 2, before.size()).stream().noneMatch(t -> t.tag().isFinite());
          default -> false;
        };
  }

  /** ", who came on Friday,": a clause of its own between commas. */
  private static boolean closesRelative(List<Token> before, int comma) {
    return comma + 2 < before.size()
        && before.get(comma + 1).tag() == Tag.RELATIVE
        && before.subList(comma + 2, before.size()).stream().anyMatch(t -> t.tag().isFinite());
  }

  /** "Smith and Jones plan to meet": names that "and" joins, with no verb behind it. */
  private static boolean endsPair(List<Token> before) {
    if (before.isEmpty() || before.getLast().tag() != Tag.NAME) {
      return false;
    }
    for (Token token : before.reversed()) {
      if (token.lower().equals("and")) {
        return true;
      }
      boolean ends = token.tag() == Tag.PREPOSITION && !token.lower().equals("of");
      if (token.tag().isVerb() || ends) {
        return false;
      }
    }
    return false;
  }

  /** "will attend briefings and hold talks": joined to an earlier verb in the base form. */
  private static boolean isCoordinated(List<Token> before, Optional<Token> previous) {
    boolean joined =
        previous.map(t -> t.lower().equals("and") || t.lower().equals(",")).orElse(false);
    return joined
        && before.stream()
            .anyMatch(token -> token.tag() == Tag.VERB_BASE || token.tag() == Tag.MODAL);
  }

  /** The token before "the next day", "on Friday" or "tomorrow" if that stands last. */
  private static Optional<Token> beforeDay(List<Token> before) {
    int i = before.size() - 1;
    boolean day = i >= 0 && DAYS.contains(before.get(i).lower());
    while (day && i >= 0) {
      boolean part =
          switch (before.get(i).tag()) {
            case DETERMINER, ADJECTIVE, VERB_ING, PREPOSITION -> true;
            default -> i == before.size() - 1 || before.get(i).lower().equals("following");
          };
      if (!part) {
        return Optional.of(before.get(i));
      }
      i--;
    }
    return Optional.empty();
  }

  private static boolean nextIsNounPhrase(List<Lexicon.Entry> entries, int i) {
    return nextCan(entries, i, Tag.ADJECTIVE) && !nextCan(entries, i, Tag.PREPOSITION);
  }

  private static boolean nextCan(List<Lexicon.Entry> entries, int i, Tag tag) {
    return i + 1 < entries.size() && entries.get(i + 1).can(tag);
  }

  private static Tag nonVerb(Lexicon.Entry entry) {
    return entry.can(Tag.NOUN)
        ? Tag.NOUN
        : entry.can(Tag.ADJECTIVE)
            ? Tag.ADJECTIVE
            : entry.can(Tag.PREPOSITION)
                ? Tag.PREPOSITION
                : entry.can(Tag.ADVERB) ? Tag.ADVERB : Tag.OTHER;
  }

  /** The form that a verb has here: a participle after "have" and "be", else finite. */
  private static Tag verbForm(Lexicon.Entry entry, List<Token> before) {
    if (entry.can(Tag.VERB_ING)) {
      return Tag.VERB_ING;
    }
    boolean afterAuxiliary =
        previousWord(before)
            .map(token -> token.lemma().equals("have") || token.lemma().equals("be"))
            .orElse(false);
    if (afterAuxiliary && entry.can(Tag.VERB_PARTICIPLE)) {
      return Tag.VERB_PARTICIPLE;
    }
    if (entry.can(Tag.VERB_PAST)) {
      return Tag.VERB_PAST;
    }
    if (entry.can(Tag.VERB_PARTICIPLE)) {
      return Tag.VERB_PARTICIPLE;
    }
    boolean base =
        entry.can(Tag.VERB_BASE)
            && previousWord(before)
                .map(
                    token ->
                        token.tag() == Tag.MODAL
                            || token.tag() == Tag.TO
                            || token.lemma().equals("do"))
                .orElse(false);
    return base || !entry.can(Tag.VERB_PRESENT) ? Tag.VERB_BASE : Tag.VERB_PRESENT;
  }

  /** The token before, adverbs and "not" left out. */
  private static Optional<Token> previousWord(List<Token> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).tag() != Tag.ADVERB) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isPossessive(String pronoun) {
    return switch (pronoun) {
      case "his", "her", "its", "their", "our", "my", "your", "whose" -> true;
      default -> false;
    };
  }
}

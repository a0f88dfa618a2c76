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

  /** What ends most subjects. */
  static final Set<Tag> NOUN_OR_NAME = EnumSet.of(Tag.NOUN, Tag.NAME);

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
    Optional<Token> previous = EarlierWords.last(before);
    if (entry.can(Tag.TO)) {
      return Tag.TO;
    }
    boolean leads = nextCan(entries, i, Tag.PREPOSITION) || nextCan(entries, i, Tag.TO);
    if (entry.can(Tag.ADVERB) && leads && !isDescribing(previous)) {
      return Tag.ADVERB; // "back in 2004", "went first to Chile"
    }
    if (entry.canBeVerb()) {
      return new VerbOrNot(before, entries, i).tag();
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

  /** Whether the word behind the one at {@code i} can be that. */
  static boolean nextCan(List<Lexicon.Entry> entries, int i, Tag tag) {
    return i + 1 < entries.size() && entries.get(i + 1).can(tag);
  }

  /** "his", "whose". */
  static boolean isPossessive(String pronoun) {
    return switch (pronoun) {
      case "his", "her", "its", "their", "our", "my", "your", "whose" -> true;
      default -> false;
    };
  }
}

package io.dateline.language;

import io.dateline.language.Tokenizer.Piece;
import java.util.List;
import java.util.Optional;

/**
 * Tells which parts of speech a piece of text can be: what the lexicon says, else what its form.
 */
final class Candidates {

  private static final List<String> ADJECTIVES =
      List.of("al", "ous", "ive", "able", "ible", "ful", "less", "ish", "ic");

  private final Lexicon lexicon;

  Candidates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a piece can be; a part of a name is nothing else. */
  Lexicon.Entry of(Piece piece, boolean name) {
    char first = piece.text().charAt(0);
    String lower = piece.lower();
    if (!Character.isLetterOrDigit(first)) {
      Tag tag =
          switch (lower) {
            case "'s", "\u2019s", "'", "\u2019" -> Tag.POSSESSIVE;
            default -> first == '$' ? Tag.NUMBER : Tag.PUNCTUATION;
          };
      return only(tag, lower);
    }
    if (Character.isDigit(first)) {
      return only(digits(lower), lower);
    }
    if (name) {
      return only(Tag.NAME, lower);
    }
    Optional<Lexicon.Entry> known = lexicon.find(lower);
    return known.orElseGet(() -> byForm(lower));
  }

  /** "12-day" and "11-member" stand before a noun; "15", "1,290" and "21st" are numbers. */
  private static Tag digits(String lower) {
    return lower.indexOf('-') > 0 ? Tag.ADJECTIVE : Tag.NUMBER;
  }

  private static Lexicon.Entry only(Tag tag, String lemma) {
    return Lexicon.Entry.of(tag, lemma, lemma);
  }

  /** What the form of a word tells that the lexicon does not have. */
  private Lexicon.Entry byForm(String lower) {
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) {
      Optional<Lexicon.Entry> last = lexicon.find(lower.substring(hyphen + 1));
      boolean plainNoun = last.isPresent() && last.get().isCertain() && last.get().can(Tag.NOUN);
      return only(plainNoun && lower.endsWith("s") ? Tag.NOUN : Tag.ADJECTIVE, lower);
    }
    if (lower.endsWith("ly")) {
      return only(Tag.ADVERB, lower);
    }
    if (lower.endsWith("ing") && lower.length() > 5) {
      return Lexicon.Entry.of(Tag.VERB_ING, stem(lower, 3), lower).and(Tag.NOUN);
    }
    if (lower.endsWith("ed") && lower.length() > 4) {
      return Lexicon.Entry.of(Tag.VERB_PAST, stem(lower, 2), lower).and(Tag.VERB_PARTICIPLE);
    }
    for (String ending : ADJECTIVES) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
        return only(Tag.ADJECTIVE, lower);
      }
    }
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss");
    return Lexicon.Entry.of(
        Tag.NOUN, lower, plural ? lower.substring(0, lower.length() - 1) : lower);
  }

  private static String stem(String lower, int ending) {
    return lower.substring(0, lower.length() - ending);
  }
}

package io.dateline.language;

import io.dateline.language.Tokenizer.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells names from words that have a capital for another reason: they begin a sentence, or stand in
 * a headline that capitalises every word. The rest of the article shows which is which.
 */
final class Capitals {

  private static final int LONGEST_PARTICLE = 3;

  private final Lexicon lexicon;
  private final Set<String> namesInside = new HashSet<>();
  private final Set<String> wordsInside = new HashSet<>();

  Capitals(Lexicon lexicon, List<List<Piece>> sentences) {
    this.lexicon = lexicon;
    List<List<Piece>> plain = new ArrayList<>(sentences);
    plain.removeIf(Capitals::isHeadlineCase);
    plain.forEach(this::collectNames);
    plain.forEach(this::collectWords);
  }

  private void collectNames(List<Piece> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (isFree(sentence, i) && isCapitalised(sentence.get(i).text())) {
        namesInside.add(sentence.get(i).lower());
      }
    }
  }

  /** The small words; of those that all know, only the ones that are names elsewhere matter. */
  private void collectWords(List<Piece> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      String text = sentence.get(i).text();
      if (isFree(sentence, i)
          && !isCapitalised(text)
          && (namesInside.contains(text) || !lexicon.knows(text))) {
        wordsInside.add(text);
      }
    }
  }

  /** Whether a word stands where none has a capital for its place alone. */
  private static boolean isFree(List<Piece> sentence, int i) {
    return Character.isLetter(sentence.get(i).text().charAt(0))
        && !mayPrecedeCapital(sentence.get(i - 1).text());
  }

  /** Whether the token at {@code i} is part of a name. */
  boolean isName(List<Piece> sentence, int i, boolean headlineCase) {
    String text = sentence.get(i).text();
    if (!isCapitalised(text)) {
      return false;
    }
    boolean capitalByRule = headlineCase || i == 0 || mayPrecedeCapital(sentence.get(i - 1).text());
    if (!capitalByRule) {
      return !text.equals("I");
    }
    String lower = sentence.get(i).lower();
    boolean known = lexicon.knows(lower);
    if (namesInside.contains(lower) && !wordsInside.contains(lower)) {
      return !known || !isFunctionWord(lower);
    }
    return !known && !wordsInside.contains(lower);
  }

  /** A word that has grammar but no meaning of its own, so that it cannot be a surname either. */
  private boolean isFunctionWord(String lower) {
    return lexicon.find(lower).map(Capitals::isGrammatical).orElse(false);
  }

  private static boolean isGrammatical(Lexicon.Entry entry) {
    boolean content = entry.canBeVerb() || entry.can(Tag.NOUN) || entry.can(Tag.ADJECTIVE);
    return !content || entry.can(Tag.DETERMINER) || entry.can(Tag.PREPOSITION);
  }

  /** Whether nearly every longer word of the sentence has a capital. */
  static boolean isHeadlineCase(List<Piece> sentence) {
    int capitalised = 0;
    int words = 0;
    for (Piece piece : sentence) {
      String text = piece.text();
      if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
        words++;
        capitalised += isCapitalised(text) ? 1 : 0;
      }
    }
    return words > 2 && words < 20 && capitalised >= words * 0.8;
  }

  static boolean isCapitalised(String text) {
    return Character.isUpperCase(text.codePointAt(0)) || hasParticle(text);
  }

  /** "al-Maliki", "el-Sisi": a name whose particle stands in small letters. */
  private static boolean hasParticle(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen <= LONGEST_PARTICLE
        && hyphen + 1 < text.length()
        && text.codePoints().limit(hyphen).allMatch(Character::isLowerCase)
        && Character.isUpperCase(text.codePointAt(hyphen + 1))
        && text.indexOf('-', hyphen + 1) < 0
        && !text.startsWith("non-")
        && !text.startsWith("pro-")
        && !text.startsWith("pre-")
        && !text.startsWith("mid-")
        && !text.startsWith("ex-");
  }

  /**
   * After a quotation mark or an abbreviation like "U.S.", even a common word may have a capital.
   */
  private static boolean mayPrecedeCapital(String text) {
    return switch (text) {
      case "\"", "\u201c", "\u2018", "``", ":", "--", "\u2022" -> true;
      default -> text.length() > 2 && text.endsWith(".") && text.indexOf('.') < text.length() - 1;
    };
  }
}

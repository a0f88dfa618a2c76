package io.dateline.time;

import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with the parts of speech that a few endings and lists tell; enough for tenses. */
final class PlainSentences {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}]+)*|\\S");
  private static final String MODALS = " will would may might can could shall should must ";
  private static final String PRESENT = " is are am has have does do ";
  private static final String PAST =
      " was were had did met said flew left went told spoke held took won sold rose fell made kept ";

  private PlainSentences() {}

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      tokens.add(token(words, tokens));
      if (words.group().equals(".") && endsSentence(text, words.end())) {
        sentences.add(new Sentence(sentences.size(), 0, tokens));
        tokens.clear();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(sentences.size(), 0, tokens));
    }
    return sentences;
  }

  private static boolean endsSentence(String text, int at) {
    return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
  }

  private static Token token(Matcher word, List<Token> before) {
    String lower = word.group().toLowerCase(Locale.ROOT);
    Tag last = before.isEmpty() ? Tag.OTHER : before.getLast().tag();
    return new Token(word.group(), word.start(), word.end(), tag(word.group(), lower, last), lower);
  }

  private static Tag tag(String word, String lower, Tag last) {
    String padded = " " + lower + " ";
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return Tag.PUNCTUATION;
    } else if (lower.equals("to")) {
      return Tag.TO;
    } else if (MODALS.contains(padded) && Character.isLowerCase(word.charAt(0))) {
      return Tag.MODAL;
    } else if (last == Tag.MODAL || last == Tag.TO) {
      return Character.isUpperCase(word.charAt(0)) ? Tag.NAME : Tag.VERB_BASE;
    } else if (PRESENT.contains(padded)) {
      return Tag.VERB_PRESENT;
    } else if (PAST.contains(padded) || (lower.endsWith("ed") && lower.length() > 4)) {
      return Tag.VERB_PAST;
    } else if (last == Tag.PRONOUN && lower.endsWith("s")) {
      return Tag.VERB_PRESENT;
    }
    return " he she they it ".contains(padded) ? Tag.PRONOUN : Tag.NOUN;
  }
}

package io.dateline.language;

import io.dateline.language.Tokenizer.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Groups the tokens of a paragraph into sentences. */
final class SentenceSplitter {

  private final Predicate<String> opensSentence;

  /**
   * @param opensSentence whether a word in lower case is one that, with a capital, shows that a
   *     sentence begins: articles, pronouns and the like, which no name begins with
   */
  SentenceSplitter(Predicate<String> opensSentence) {
    this.opensSentence = opensSentence;
  }

  List<List<Piece>> split(List<Piece> pieces) {
    List<List<Piece>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int end = i + 1;
      if (!endsSentence(pieces, i)) {
        continue;
      }
      while (end < pieces.size() && isClosing(pieces, end)) {
        end++;
      }
      if (end < pieces.size() && !beginsSentence(pieces, i, end)) {
        continue;
      }
      sentences.add(List.copyOf(pieces.subList(start, end)));
      start = end;
      i = end - 1;
    }
    if (start < pieces.size()) {
      sentences.add(List.copyOf(pieces.subList(start, pieces.size())));
    }
    return sentences;
  }

  private static boolean endsSentence(List<Piece> pieces, int i) {
    String text = pieces.get(i).text();
    return switch (text) {
      case ".", "!", "?" -> true;
      case "...", "\u2026" -> i + 1 < pieces.size() && isClosing(pieces, i + 1);
      default -> text.length() > 1 && text.endsWith(".");
    };
  }

  /** Whether the token closes the sentence before it: a bracket or mark that follows closely. */
  private static boolean isClosing(List<Piece> pieces, int i) {
    boolean close = pieces.get(i).start() == pieces.get(i - 1).end();
    return switch (pieces.get(i).text()) {
      case "\u201d", "\u2019", ")", "]", "''", "!", "?", "." -> true;
      case "\"", "'" ->
          close || i + 1 == pieces.size() || pieces.get(i + 1).start() > pieces.get(i).end();
      default -> false;
    };
  }

  private boolean beginsSentence(List<Piece> pieces, int stop, int next) {
    Piece first = pieces.get(next);
    int c = first.text().codePointAt(0);
    boolean opener =
        switch (first.text()) {
          case "\"", "\u201c", "\u2018", "'", "``", "(", "[", "--", "-", "\u2014", "\u2022" -> true;
          default -> false;
        };
    if (pieces.get(stop).text().length() > 1 && !pieces.get(stop).text().equals("...")) {
      return Character.isUpperCase(c)
          && opensSentence.test(first.lower())
          && !pieces.get(stop).text().equals("Mr.");
    }
    if (first.start() == pieces.get(next - 1).end() && !Character.isUpperCase(c)) {
      return false;
    }
    return opener || Character.isUpperCase(c) || Character.isDigit(c) || !Character.isLetter(c);
  }
}

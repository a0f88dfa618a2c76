package io.dateline.language;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index its place among the sentences of the text, from 0
 * @param paragraph the place of its paragraph among the paragraphs, from 0
 * @param tokens its tokens in order, at least one
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {

  /** Keeps its own copy. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }

  /** Offset of its first character in the article's text. */
  public int start() {
    return tokens.getFirst().start();
  }

  /** Offset after its last character in the article's text. */
  public int end() {
    return tokens.getLast().end();
  }

  /** Index of the token that holds an offset of the article's text, or of the one after it. */
  public int tokenAt(int offset) {
    int i = 0;
    while (i < tokens.size() - 1 && tokens.get(i).end() <= offset) {
      i++;
    }
    return i;
  }
}

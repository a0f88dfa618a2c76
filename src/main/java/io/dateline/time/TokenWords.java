package io.dateline.time;

import io.dateline.language.Sentence;
import io.dateline.language.Token;
import io.dateline.time.grammar.Atomizer;
import java.util.List;
import java.util.Locale;

/** The words of a text in lower case as its tokens have them; most atoms are whole tokens. */
final class TokenWords implements Atomizer.Words {

  private final String text;
  private final List<Sentence> sentences;
  private int sentence;
  private int token;

  TokenWords(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  @Override
  public String lower(int start, int end) {
    while (sentence < sentences.size()) {
      List<Token> tokens = sentences.get(sentence).tokens();
      while (token < tokens.size() && tokens.get(token).start() < start) {
        token++;
      }
      if (token < tokens.size()) {
        Token at = tokens.get(token);
        boolean whole = at.start() == start && at.end() == end;
        return whole ? at.lower() : text.substring(start, end).toLowerCase(Locale.ROOT);
      }
      sentence++;
      token = 0;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}

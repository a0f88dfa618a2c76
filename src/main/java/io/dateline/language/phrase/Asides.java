package io.dateline.language.phrase;

import io.dateline.language.Tag;
import java.util.List;

/** Skips what does not break a clause: adverbs, times, remarks in brackets. */
final class Asides {

  private final List<Chunk> chunks;
  private final NounPhrases phrases;

  Asides(List<Chunk> chunks) {
    this.chunks = chunks;
    this.phrases = new NounPhrases(chunks);
  }

  /** The first chunk from {@code start} on that is no aside; remarks in brackets are short. */
  int after(int start) {
    int i = start;
    while (i < chunks.size()) {
      if (chunks.get(i) instanceof Opaque) {
        i++;
      } else if (chunks.get(i) instanceof Word word
          && (word.token().tag() == Tag.ADVERB
              || word.token().tag() == Tag.DETERMINER
              || isOrder(i)
              || isParticle(i))) {
        i++;
      } else if (chunks.get(i).isWord("(")) {
        int close = i + 1;
        while (close < chunks.size() && close < i + 8 && !chunks.get(close).isWord(")")) {
          close++;
        }
        if (close >= chunks.size() || !chunks.get(close).isWord(")")) {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  /** The last chunk up to {@code start} that is no aside, or a number below 0. */
  int before(int start) {
    int k = start;
    while (k >= 0) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Opaque) {
        k--;
        if (k >= 0 && phrases.isPreposition(k)) {
          k--;
        }
      } else if (chunk instanceof Word word
          && (word.token().tag() == Tag.ADVERB || word.token().tag() == Tag.MODAL)) {
        k--;
      } else if (chunks.get(k).isWord(")")) {
        int open = k - 1;
        while (open >= 0 && !chunks.get(open).isWord("(")) {
          open--;
        }
        k = open - 1;
      } else {
        return k;
      }
    }
    return k;
  }

  /** "went first to Chile": what tells an order before a preposition. */
  private boolean isOrder(int i) {
    return phrases.isPreposition(i + 1)
        && (chunks.get(i).isWord("first") || chunks.get(i).isWord("next"));
  }

  /** "flew in from Jordan": a preposition right before another. */
  private boolean isParticle(int i) {
    return phrases.isPreposition(i) && phrases.isPreposition(i + 1);
  }
}

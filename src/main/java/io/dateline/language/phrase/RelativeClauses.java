package io.dateline.language.phrase;

import java.util.List;

/** Finds whom or what a relative clause tells of: the person or noun before it. */
final class RelativeClauses {

  /** Number of chunks within which a clause in a sentence's middle begins and ends. */
  static final int FARTHEST_PARENTHESIS = 16;

  private final List<Chunk> chunks;
  private final NounPhrases phrases;

  RelativeClauses(List<Chunk> chunks) {
    this.chunks = chunks;
    this.phrases = new NounPhrases(chunks);
  }

  /** "the minister, whom he met", "with whom he met": the person before, or -1. */
  int object(List<Integer> subjects) {
    int relative = subjects.isEmpty() ? -1 : subjects.getFirst() - 1;
    if (relative < 1 || !chunks.get(relative).isWord("whom")) {
      return -1;
    }
    int before = relative - 1;
    before -= before > 0 && phrases.isPreposition(before) ? 1 : 0;
    before -= before > 0 && chunks.get(before).isWord(",") ? 1 : 0;
    return phrases.isPerson(before) ? before : -1;
  }

  /** "A trip that was planned for May has been called off": the noun before the relative clause. */
  List<Integer> nounBefore(int innerVerb) {
    for (int k = innerVerb - 1; k > 0 && k > innerVerb - FARTHEST_PARENTHESIS; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof VerbGroup) {
        return List.of();
      }
      if (chunk.isRelative()) {
        return phrases.isNounPhrase(k - 1) ? phrases.endingAt(k - 1) : List.of();
      }
    }
    return List.of();
  }

  /** "Wang, who is on a visit": the nearest person before, else the nearest noun phrase. */
  List<Integer> antecedent(int relative) {
    int k = relative - 1;
    if (k >= 0 && chunks.get(k).isWord(",")) {
      k--;
    }
    boolean who = chunks.get(relative).isWord("who");
    for (int j = k; j >= 0 && j > k - FARTHEST_PARENTHESIS; j--) {
      if (phrases.isNounPhrase(j) && (!who || phrases.isPerson(j))) {
        return who ? List.of(j) : phrases.endingAt(j);
      }
      if (chunks.get(j) instanceof VerbGroup) {
        break;
      }
    }
    return k >= 0 && phrases.isNounPhrase(k) ? List.of(k) : List.of();
  }
}

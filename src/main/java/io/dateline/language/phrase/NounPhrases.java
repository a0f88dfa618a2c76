package io.dateline.language.phrase;

import io.dateline.language.Tag;
import io.dateline.language.names.Naming;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The noun phrases of a sentence, and what else stands between them; asked by their places. */
final class NounPhrases {

  private final List<Chunk> chunks;

  NounPhrases(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /**
   * The whole noun phrase whose last chunk is {@code last}: out of a prepositional phrase to the
   * noun it belongs to, and with those that are joined to it.
   */
  List<Integer> endingAt(int last) {
    int k = last;
    while (k >= 2 && isPreposition(k - 1) && !opensClause(k - 1) && isNounPhrase(k - 2)) {
      k -= 2;
    }
    List<Integer> found = new ArrayList<>();
    found.add(k);
    if (k >= 3 && isPronoun(k - 1) && isJoint(k - 2) && isPerson(k - 3)) {
      found.add(k - 3); // "Smith and his wife"
      k -= 3;
    }
    while (k >= 2 && isJoint(k - 1)) {
      int before = k - 2;
      if (isJoint(before) && before >= 1) {
        before--;
      }
      if (!isNounPhrase(before) || isPerson(before) != isPerson(k) || isObject(before)) {
        break;
      }
      found.add(before);
      k = before;
    }
    Collections.reverse(found);
    return found;
  }

  private boolean isObject(int k) {
    return k > 0 && (chunks.get(k - 1) instanceof VerbGroup || isPreposition(k - 1));
  }

  /** "before the minister left": a preposition that may open a clause. */
  boolean opensClause(int k) {
    return chunks.get(k) instanceof Word word
        && switch (word.token().lower()) {
          case "before", "after", "since", "until", "till", "as", "than", "like" -> true;
          default -> false;
        };
  }

  private boolean isJoint(int k) {
    return chunks.get(k).isWord("and") || chunks.get(k).isWord(",") || chunks.get(k).isWord("&");
  }

  /** Whether there is a name or a noun with what describes it. */
  boolean isNounPhrase(int k) {
    return isInside(k) && (chunks.get(k) instanceof Named || chunks.get(k) instanceof NounGroup);
  }

  /** Whether somebody is named or told by office. */
  boolean isPerson(int k) {
    return isInside(k)
        && chunks.get(k) instanceof Named named
        && named.naming() instanceof Naming.PersonNaming;
  }

  boolean isPronoun(int k) {
    return isInside(k)
        && chunks.get(k) instanceof Named named
        && named.naming() instanceof Naming.PersonNaming person
        && person.form() == Naming.Form.PRONOUN;
  }

  boolean isPlace(int k) {
    return isInside(k)
        && chunks.get(k) instanceof Named named
        && named.naming() instanceof Naming.PlaceNaming;
  }

  boolean isPreposition(int k) {
    return isInside(k) && (chunks.get(k).isWord(Tag.PREPOSITION) || chunks.get(k).isWord(Tag.TO));
  }

  boolean isAdverb(int k) {
    return isInside(k) && chunks.get(k).isWord(Tag.ADVERB);
  }

  /** "'s" behind a name. */
  boolean isPossessive(int k) {
    return isInside(k) && chunks.get(k).isWord(Tag.POSSESSIVE);
  }

  private boolean isInside(int k) {
    return k >= 0 && k < chunks.size();
  }
}

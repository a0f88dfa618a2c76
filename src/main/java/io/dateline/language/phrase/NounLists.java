package io.dateline.language.phrase;

import io.dateline.language.names.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads noun phrases that "and" and commas join, from the first to the right. */
final class NounLists {

  private static final int MOST_COORDINATED = 12;

  private final List<Chunk> chunks;
  private final NounPhrases phrases;

  NounLists(List<Chunk> chunks) {
    this.chunks = chunks;
    this.phrases = new NounPhrases(chunks);
  }

  /** The noun phrases that "and" and commas join, from {@code i} on. */
  List<Integer> startingAt(int i) {
    List<Integer> found = new ArrayList<>();
    int last = lastOfNounPhrase(i, found);
    while (found.size() < MOST_COORDINATED) {
      int next = last + 1;
      int joints = 0;
      while (next < chunks.size() && joints < 2 && joins(found.getFirst(), next)) {
        next++;
        joints++;
      }
      if (isAsWellAs(next)) {
        next += 3;
        joints++;
      } else if (isFollowedBy(next) && phrases.isPlace(found.getFirst())) {
        next += 2;
        joints++;
      } else if (joints > 0 && phrases.isAdverb(next)) {
        next++; // "and finally Chile"
      }
      if (joints == 0 || next >= chunks.size() || !continuesList(found.getFirst(), next)) {
        break;
      }
      last = lastOfNounPhrase(next, found);
    }
    return found;
  }

  private boolean isAsWellAs(int i) {
    return i + 2 < chunks.size()
        && chunks.get(i).isWord("as")
        && chunks.get(i + 1).isWord("well")
        && chunks.get(i + 2).isWord("as");
  }

  /** "to Peru, followed by Chile". */
  boolean isFollowedBy(int i) {
    return i + 2 < chunks.size()
        && chunks.get(i) instanceof VerbGroup verb
        && verb.lemma().equals("follow")
        && verb.to() - verb.from() == 1
        && chunks.get(i + 1).isWord("by")
        && phrases.isPlace(i + 2);
  }

  /** People with long offices are told apart by semicolons. */
  private boolean joins(int first, int i) {
    return isJoint(i) || (phrases.isPerson(first) && chunks.get(i).isWord(";"));
  }

  /** Adds a noun phrase's chunks: "the Nigerian capital Abuja", "Russia's foreign minister". */
  private int lastOfNounPhrase(int i, List<Integer> found) {
    int k = i;
    found.add(k);
    while (k + 1 < chunks.size()) {
      if (phrases.isPossessive(k + 1) && k + 2 < chunks.size() && phrases.isNounPhrase(k + 2)) {
        k += 2;
        found.add(k);
      } else if (phrases.isPronoun(k) && chunks.get(k + 1) instanceof NounGroup) {
        k++;
        found.add(k);
      } else if (isName(k) && afterRemark(k + 1) > 0) {
        k = afterRemark(k + 1);
        found.add(k);
      } else if (chunks.get(k) instanceof NounGroup && isName(k + 1)) {
        k++;
        found.add(k);
      } else if (phrases.isPlace(k) && isApposition(k)) {
        k += 2;
      } else {
        break;
      }
    }
    return k;
  }

  /** "Economic Forum (WEF) meeting": index of the noun after a remark in brackets, or -1. */
  private int afterRemark(int k) {
    boolean remark =
        k + 3 < chunks.size() && chunks.get(k).isWord("(") && chunks.get(k + 2).isWord(")");
    return remark && chunks.get(k + 3) instanceof NounGroup ? k + 3 : -1;
  }

  /** "Paris, France,": the country after a comma tells where the town is and is no further goal. */
  private boolean isApposition(int k) {
    return k + 3 < chunks.size()
        && chunks.get(k + 1).isWord(",")
        && phrases.isPlace(k + 2)
        && chunks.get(k + 3).isWord(",")
        && country(k).isPresent()
        && country(k).equals(country(k + 2));
  }

  private Optional<String> country(int k) {
    return chunks.get(k) instanceof Named n && n.naming() instanceof Naming.PlaceNaming p
        ? p.place().country()
        : Optional.empty();
  }

  /** A list of places goes on with places, a list of people with people. */
  private boolean continuesList(int first, int next) {
    if (!phrases.isNounPhrase(next)) {
      return false;
    }
    boolean verbFollows =
        next + 1 < chunks.size()
            && chunks.get(next + 1) instanceof VerbGroup v
            && v.form().isFinite();
    return !verbFollows
        && (phrases.isPlace(first) == phrases.isPlace(next)
            || chunks.get(first) instanceof NounGroup);
  }

  private boolean isName(int i) {
    return chunks.get(i) instanceof Named;
  }

  /** "and" or a comma, which join the members of a list. */
  boolean isJoint(int i) {
    return chunks.get(i) instanceof Word word
        && switch (word.token().lower()) {
          case ",", "and", "&", "or" -> true;
          default -> false;
        };
  }
}

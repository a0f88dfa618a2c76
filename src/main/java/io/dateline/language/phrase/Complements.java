package io.dateline.language.phrase;

import io.dateline.language.Tag;
import io.dateline.language.names.Naming;
import io.dateline.language.phrase.Clause.Complement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what follows a verb or a noun: objects, and complements with prepositions. */
final class Complements {

  private static final int MOST_COORDINATED = 12;

  private final List<Chunk> chunks;
  private final NounPhrases phrases;

  Complements(List<Chunk> chunks) {
    this.chunks = chunks;
    this.phrases = new NounPhrases(chunks);
  }

  /**
   * What was read.
   *
   * @param objects indexes of direct objects
   * @param complements complements in order
   * @param end index after the last chunk read
   */
  record Read(List<Integer> objects, List<Complement> complements, int end) {}

  /** Reads from chunk {@code start} on; {@code objects} tells whether direct objects may come. */
  Read read(int start, boolean objects) {
    List<Integer> direct = new ArrayList<>();
    List<Complement> complements = new ArrayList<>();
    int i = skipLight(start);
    if (objects && i < chunks.size() && phrases.isNounPhrase(i)) {
      direct.addAll(coordinated(i));
      i = direct.getLast() + 1;
    }
    while (i < chunks.size()) {
      int light = skipLight(i);
      if (light > i) {
        i = light;
        continue;
      }
      Optional<Complement> complement = complement(i);
      if (complement.isEmpty()) {
        List<Integer> more = placesAfterTime(i);
        if (more.isEmpty() || !addPlaces(more, direct, complements)) {
          break;
        }
        i = more.getLast() + 1;
        continue;
      }
      complements.add(complement.get());
      i = complement.get().chunks().getLast() + 1;
    }
    return new Read(direct, complements, i);
  }

  /** A preposition with what it governs; "and" or a comma may stand before it. */
  private Optional<Complement> complement(int i) {
    int p = i;
    for (int k = p + 1; k <= p + 3 && k < chunks.size() && isLink(k - 1); k++) {
      if (phrases.isPreposition(k)) {
        p = k; // "with Smith, and with Jones"
        break;
      }
    }
    Optional<String> preposition = preposition(p);
    if (preposition.isEmpty() || p + 1 >= chunks.size()) {
      return Optional.empty();
    }
    int noun = p + 1;
    if (chunks.get(noun) instanceof Opaque && noun + 2 < chunks.size() && isPossessive(noun + 1)) {
      noun += 2;
    }
    if (!phrases.isNounPhrase(noun)) {
      return chunks.get(noun) instanceof Opaque
          ? Optional.of(new Complement(preposition.get(), List.of(noun)))
          : Optional.empty();
    }
    return Optional.of(new Complement(preposition.get(), coordinated(noun)));
  }

  /** "to Germany on Monday and Poland on Tuesday": places that go on with a list after a time. */
  private List<Integer> placesAfterTime(int i) {
    int next = i;
    while (next < chunks.size() && next < i + 3 && isLink(next)) {
      next++;
    }
    next += isFollowedBy(next) ? 2 : 0;
    boolean goesOn =
        next > i
            && i > 0
            && chunks.get(i - 1) instanceof Opaque
            && next < chunks.size()
            && phrases.isPlace(next)
            && !isPossessive(next + 1);
    if (!goesOn) {
      return List.of();
    }
    List<Integer> places = coordinated(next);
    return isSubject(places.getLast() + 1) ? List.of() : places;
  }

  /** Whether a verb follows whose subject ends here. */
  private boolean isSubject(int end) {
    for (int i = end; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof VerbGroup verb) {
        return verb.form().isFinite();
      }
      boolean timed = phrases.isPreposition(i) && i + 1 < chunks.size() && isTime(i + 1);
      if (!timed && !isTime(i) && !isJoint(i) && !phrases.isPlace(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isTime(int i) {
    return chunks.get(i) instanceof Opaque;
  }

  /** Adds places to those last told: to the objects, or to what followed the same preposition. */
  private boolean addPlaces(
      List<Integer> places, List<Integer> direct, List<Complement> complements) {
    for (Complement complement : complements.reversed()) {
      if (phrases.isPlace(complement.chunks().getFirst())) {
        complements.add(new Complement(complement.preposition(), places));
        return true;
      }
    }
    boolean objects = !direct.isEmpty() && phrases.isPlace(direct.getFirst());
    return objects && direct.addAll(places);
  }

  /** "In Berlin, Smith met": the complement that opens a sentence. */
  Optional<Complement> fronted() {
    int i = skipLight(0);
    return i < chunks.size() ? complement(i) : Optional.empty();
  }

  /** "and", a comma, or what orders a list: ", and then", ", finally". */
  private boolean isLink(int i) {
    return isJoint(i) || phrases.isAdverb(i);
  }

  private Optional<String> preposition(int i) {
    return phrases.isPreposition(i) && chunks.get(i) instanceof Word word
        ? Optional.of(word.token().lower())
        : Optional.empty();
  }

  /** The noun phrases that "and" and commas join, from {@code i} on. */
  List<Integer> coordinated(int i) {
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
  private boolean isFollowedBy(int i) {
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
      if (isPossessive(k + 1) && k + 2 < chunks.size() && phrases.isNounPhrase(k + 2)) {
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

  boolean isPossessive(int i) {
    return i < chunks.size()
        && chunks.get(i) instanceof Word word
        && word.token().tag() == Tag.POSSESSIVE;
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

  private boolean isJoint(int i) {
    return chunks.get(i) instanceof Word word
        && switch (word.token().lower()) {
          case ",", "and", "&", "or" -> true;
          default -> false;
        };
  }

  /** Skips what does not break a clause: adverbs, times, short remarks in brackets. */
  private int skipLight(int start) {
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
}

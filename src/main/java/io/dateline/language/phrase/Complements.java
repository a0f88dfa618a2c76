package io.dateline.language.phrase;

import io.dateline.language.phrase.Clause.Complement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what follows a verb or a noun: objects, and complements with prepositions. */
final class Complements {

  private final List<Chunk> chunks;
  private final NounPhrases phrases;
  private final NounLists lists;
  private final Asides asides;

  Complements(List<Chunk> chunks) {
    this.chunks = chunks;
    this.phrases = new NounPhrases(chunks);
    this.lists = new NounLists(chunks);
    this.asides = new Asides(chunks);
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
    int day = afterDay(start);
    int i = day > start ? day : asides.after(start);
    int object = afterDay(i);
    if (objects && object < chunks.size() && phrases.isNounPhrase(object)) {
      direct.addAll(lists.startingAt(object));
      i = direct.getLast() + 1;
    }
    while (i < chunks.size()) {
      int light = asides.after(i);
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
    int noun = afterDay(p + 1);
    if (!phrases.isNounPhrase(noun)) {
      return chunks.get(noun) instanceof Opaque
          ? Optional.of(new Complement(preposition.get(), List.of(noun)))
          : Optional.empty();
    }
    return Optional.of(new Complement(preposition.get(), lists.startingAt(noun)));
  }

  /** "Thursday's summit": the noun whose day is told before it. */
  private int afterDay(int noun) {
    boolean day = noun + 2 < chunks.size() && isTime(noun) && phrases.isPossessive(noun + 1);
    return day ? noun + 2 : noun;
  }

  /** "to Germany on Monday and Poland on Tuesday": places that go on with a list after a time. */
  private List<Integer> placesAfterTime(int i) {
    int next = i;
    while (next < chunks.size() && next < i + 3 && isLink(next)) {
      next++;
    }
    next += lists.isFollowedBy(next) ? 2 : 0;
    boolean goesOn =
        next > i
            && i > 0
            && chunks.get(i - 1) instanceof Opaque
            && next < chunks.size()
            && phrases.isPlace(next)
            && !phrases.isPossessive(next + 1);
    if (!goesOn) {
      return List.of();
    }
    List<Integer> places = lists.startingAt(next);
    return isSubject(places.getLast() + 1) ? List.of() : places;
  }

  /** Whether a verb follows whose subject ends here. */
  private boolean isSubject(int end) {
    for (int i = end; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof VerbGroup verb) {
        return verb.form().isFinite();
      }
      boolean timed = phrases.isPreposition(i) && i + 1 < chunks.size() && isTime(i + 1);
      if (!timed && !isTime(i) && !lists.isJoint(i) && !phrases.isPlace(i)) {
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
    int i = asides.after(0);
    return i < chunks.size() ? complement(i) : Optional.empty();
  }

  /** "and", a comma, or what orders a list: ", and then", ", finally". */
  private boolean isLink(int i) {
    return lists.isJoint(i) || phrases.isAdverb(i);
  }

  private Optional<String> preposition(int i) {
    return phrases.isPreposition(i) && chunks.get(i) instanceof Word word
        ? Optional.of(word.token().lower())
        : Optional.empty();
  }
}

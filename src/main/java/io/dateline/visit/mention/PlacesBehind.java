package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.Opaque;
import io.dateline.visit.scene.Line;
import java.util.List;

/** Finds the places behind a preposition that are goals of the trigger, and not of another noun. */
final class PlacesBehind {

  private final PlaceReader reader;

  PlacesBehind(PlaceReader reader) {
    this.reader = reader;
  }

  /** Places behind a preposition: every goal of a journey, but only the first site of an event. */
  void add(Site site, String preposition, List<Goal> found) {
    boolean oneSite = preposition.equals("in") || preposition.equals("at");
    List<Clause.Complement> complements = SlotChunks.complements(site, preposition);
    for (int i = 0; i < complements.size(); i++) {
      Clause.Complement complement = complements.get(i);
      boolean here = complement.preposition().equals(preposition);
      if (!here
          || (i > 0 && isOfVisit(site, complements.get(i - 1), complement))
          || (oneSite && i > 0 && belongsToNoun(site, complements.get(i - 1)))) {
        continue;
      }
      int before = found.size();
      complement.chunks().forEach(chunk -> reader.addPlace(site.line(), chunk, found));
      if (found.size() == before && i + 1 < complements.size()) {
        reader.addPlaceOf(
            site.line(), complement.chunks().getLast(), complements.get(i + 1), found);
      }
      int next = i + 1;
      while (next < complements.size() && isTime(site, complements.get(next))) {
        next++;
      }
      boolean more =
          next < complements.size() && complements.get(next).preposition().equals(preposition);
      if (oneSite && !found.isEmpty() && !more) {
        return;
      }
    }
  }

  /** "left for Rome after a visit to Paris": the place is that of another visit. */
  private static boolean isOfVisit(
      Site site, Clause.Complement before, Clause.Complement complement) {
    int noun = before.chunks().getLast();
    boolean behind =
        switch (before.preposition()) {
          case "after", "before", "following", "during", "since" -> true;
          case "of", "from" -> complement.preposition().equals("to");
          default -> false;
        };
    return behind
        && site.at() < noun
        && complement.chunks().getFirst() == noun + 2
        && Sites.noun(site.line(), noun).filter(g -> Nouns.isEvent(g.lemma())).isPresent();
  }

  private static boolean isTime(Site site, Clause.Complement complement) {
    return site.line().chunks().get(complement.chunks().getFirst()) instanceof Opaque;
  }

  /** Whether what follows a complement tells more of its noun than of the clause. */
  private static boolean belongsToNoun(Site site, Clause.Complement before) {
    Line line = site.line();
    int preposition = before.chunks().getFirst() - 1;
    boolean ahead =
        switch (before.preposition()) {
          case "before", "after", "until", "since" -> true;
          case "of" -> preposition > 0 && line.chunks().get(preposition - 1).isWord("ahead");
          default -> false;
        };
    if (ahead && site.isVerb()) {
      return true;
    }
    boolean light =
        switch (before.preposition()) {
          case "with", "by", "to", "in", "at", "from" -> true;
          default -> false;
        };
    Chunk last = line.chunks().get(before.chunks().getLast());
    return !light && last instanceof NounGroup group && !Nouns.isEvent(group.lemma());
  }
}

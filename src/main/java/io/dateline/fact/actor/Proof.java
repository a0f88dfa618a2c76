package io.dateline.fact.actor;

import io.dateline.language.Quote;
import io.dateline.language.names.Naming;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Dateline;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.Optional;

/** The words that tell an occurrence, and the place they name. */
public final class Proof {

  private Proof() {}

  /** The words from whoever acts to the last thing the clause tells. */
  public static Quote of(Scene scene, Occurrence occurrence) {
    Line line = occurrence.line();
    List<Chunk> chunks = line.chunks();
    int first = occurrence.at();
    int last = occurrence.at();
    for (int possessor : occurrence.possessors()) {
      first = Math.min(first, possessor);
    }
    for (Clause.Complement complement : occurrence.complements()) {
      last = Math.max(last, complement.chunks().getLast());
    }
    if (occurrence.clause().isPresent()) {
      Clause clause = occurrence.clause().get();
      first = Math.min(first, clause.at());
      last = Math.max(last, Math.max(clause.at(), clause.end() - 1));
      for (int subject : clause.subjects()) {
        first = Math.min(first, subject);
      }
    }
    while (last > Math.max(first, occurrence.at()) && chunks.get(last) instanceof VerbGroup) {
      last--;
    }
    return Quote.of(scene.text(), line.startOf(chunks.get(first)), line.endOf(chunks.get(last)));
  }

  /** Where it takes place, if its own words tell: "in Geneva", "at the airport", "here". */
  public static Optional<String> place(Scene scene, Occurrence occurrence) {
    Line line = occurrence.line();
    for (Clause.Complement complement : occurrence.complements()) {
      boolean site = complement.preposition().equals("in") || complement.preposition().equals("at");
      Chunk chunk = line.chunks().get(complement.chunks().getFirst());
      boolean place =
          (chunk instanceof Named named && named.naming() instanceof Naming.PlaceNaming)
              || (chunk instanceof NounGroup && complement.preposition().equals("at"));
      if (site && place) {
        return Optional.of(scene.text().substring(line.startOf(chunk), line.endOf(chunk)));
      }
    }
    int end = occurrence.clause().map(Clause::end).orElse(occurrence.at()) + 2;
    for (int i = occurrence.at(); i < Math.min(end, line.chunks().size()); i++) {
      if (line.chunks().get(i).isWord("here")) {
        return scene.dateline().map(Dateline::place);
      }
    }
    return Optional.empty();
  }
}

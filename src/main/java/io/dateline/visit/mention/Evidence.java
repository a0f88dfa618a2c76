package io.dateline.visit.mention;

import io.dateline.language.Quote;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.scene.Scene;
import java.util.List;

/** The words of an article that tell of a visit. */
final class Evidence {

  private Evidence() {}

  /** The words from the visitor to the last thing the clause tells. */
  static Quote of(Scene scene, Site site) {
    List<Chunk> chunks = site.line().chunks();
    int first = site.at();
    int last = site.at();
    for (int possessor : site.possessors()) {
      first = Math.min(first, possessor);
    }
    for (Clause.Complement complement : site.complements()) {
      first = Math.min(first, complement.chunks().getFirst() - 1);
      last = Math.max(last, complement.chunks().getLast());
    }
    if (site.clause().isPresent()) {
      Clause clause = site.clause().get();
      first = Math.min(first, clause.at());
      last = Math.max(last, Math.max(clause.at(), clause.end() - 1));
      for (int subject : clause.subjects()) {
        first = Math.min(first, subject);
      }
    }
    while (last > first && chunks.get(last) instanceof VerbGroup) {
      last--;
    }
    return Quote.of(
        scene.text(), site.line().startOf(chunks.get(first)), site.line().endOf(chunks.get(last)));
  }
}

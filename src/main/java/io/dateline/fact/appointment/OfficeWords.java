package io.dateline.fact.appointment;

import io.dateline.fact.rule.FactRule;
import io.dateline.language.names.Naming.PersonNaming;
import io.dateline.language.names.Office;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.mention.Occurrence;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the office that somebody takes up or leaves. */
final class OfficeWords {

  private static final int NEAR = 4;

  private final Scene scene;
  private final Set<String> offices;

  OfficeWords(Scene scene, Set<String> offices) {
    this.scene = scene;
    this.offices = offices;
  }

  /** The office that the words around an occurrence tell: "as ambassador", "named envoy". */
  Optional<String> after(Occurrence occurrence, FactRule rule) {
    Line line = occurrence.line();
    for (Clause.Complement complement : occurrence.complements()) {
      if (rule.has("office", complement.preposition())) {
        Optional<String> office = office(rule, line, complement.chunks().getFirst());
        if (office.isPresent()) {
          return office;
        }
      }
    }
    List<Integer> chunks = new ArrayList<>();
    occurrence.clause().ifPresent(clause -> chunks.addAll(clause.objects()));
    if (rule.has("office", "next")) {
      int end = Math.min(line.chunks().size(), occurrence.at() + NEAR);
      for (int i = occurrence.at() + 1; i < end; i++) {
        chunks.add(i);
      }
    }
    return chunks.stream().flatMap(i -> office(rule, line, i).stream()).findFirst();
  }

  /** The office that stands with a name: "President Smith". */
  Optional<String> beside(Chunk chunk) {
    return chunk instanceof Named named && named.naming() instanceof PersonNaming person
        ? person.office().map(Office::role)
        : Optional.empty();
  }

  private Optional<String> office(FactRule rule, Line line, int index) {
    Chunk chunk = line.chunks().get(index);
    boolean office =
        chunk instanceof Named named
            && named.naming() instanceof PersonNaming person
            && ((person.office().isPresent() && person.name().isEmpty()) || isServing(line, named));
    boolean post =
        chunk instanceof NounGroup group
            && (offices.contains(group.lemma()) || rule.has("post", group.lemma()));
    boolean first = index + 1 < line.chunks().size() && isInfinitive(line.chunks().get(index + 1));
    return (office || post) && !first
        ? Optional.of(scene.text().substring(line.startOf(chunk), line.endOf(chunk)))
        : Optional.empty();
  }

  /** "the personal envoy of King Harald": an office under somebody who is named. */
  private boolean isServing(Line line, Named named) {
    for (int i = named.from() + 1; i < named.to(); i++) {
      if (line.tokens().get(i).lower().equals("of")) {
        return offices.contains(line.tokens().get(i - 1).lower());
      }
    }
    return false;
  }

  /** "became the first minister to visit": a distinction, no office. */
  private static boolean isInfinitive(Chunk chunk) {
    return chunk instanceof VerbGroup verb && verb.form() == VerbGroup.Form.INFINITIVE;
  }
}

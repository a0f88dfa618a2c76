package io.dateline.language.phrase;

import io.dateline.language.phrase.Complements.Read;
import io.dateline.language.phrase.VerbGroup.Form;
import java.util.ArrayList;
import java.util.List;

/** Finds the clauses of a chunked sentence: each verb with its subjects, objects, complements. */
public final class ClauseParser {

  private ClauseParser() {}

  /** The clauses of a sentence, in the order of their verbs. */
  public static List<Clause> parse(List<Chunk> chunks) {
    Subjects subjects = new Subjects(chunks);
    Complements complements = new Complements(chunks);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof VerbGroup verb) {
        Read read = complements.read(i + 1, !verb.passive());
        int governor =
            verb.form() == Form.INFINITIVE || verb.form() == Form.GERUND
                ? subjects.governor(i)
                : -1;
        clauses.add(
            new Clause(
                verb, i, subjects.of(i), read.objects(), read.complements(), read.end(), governor));
      }
    }
    return clauses;
  }

  /** What follows a noun: the complements that begin after chunk {@code i}. */
  public static List<Clause.Complement> complementsOf(List<Chunk> chunks, int i) {
    return new Complements(chunks).read(i + 1, false).complements();
  }
}

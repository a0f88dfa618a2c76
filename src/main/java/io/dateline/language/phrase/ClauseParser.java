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
    VerbLinks links = new VerbLinks(chunks);
    RelativeClauses relatives = new RelativeClauses(chunks);
    Complements complements = new Complements(chunks);
    List<Clause> clauses = new ArrayList<>();
    int main = -1;
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof VerbGroup verb) {
        Read read = complements.read(i + 1, !verb.passive());
        List<Integer> who = subjects.of(i);
        List<Clause.Complement> with = new ArrayList<>(read.complements());
        if (verb.form().isFinite() && main < 0) {
          main = i;
          int first = who.isEmpty() ? i : who.getFirst();
          complements.fronted().filter(c -> c.chunks().getLast() < first).ifPresent(with::add);
        }
        boolean governed = verb.form() == Form.INFINITIVE || verb.form() == Form.GERUND;
        int governor = governed ? links.of(i) : links.joined(i);
        if (main >= 0 && governor == main && verb.form() == Form.INFINITIVE) {
          complements.fronted().filter(c -> isBefore(c, clauses)).ifPresent(with::add);
        }
        List<Integer> objects = new ArrayList<>(read.objects());
        int whom = verb.passive() ? -1 : relatives.object(who);
        if (whom >= 0) {
          objects.addFirst(whom);
        }
        clauses.add(new Clause(verb, i, who, objects, with, read.end(), governor));
      }
    }
    return clauses;
  }

  /** "In Rome, he is to meet": what opens the sentence tells of the infinitive, too. */
  private static boolean isBefore(Clause.Complement opening, List<Clause> clauses) {
    return !clauses.isEmpty() && clauses.getLast().complements().contains(opening);
  }

  /** What follows a noun: the complements that begin after chunk {@code i}. */
  public static List<Clause.Complement> complementsOf(List<Chunk> chunks, int i) {
    return new Complements(chunks).read(i + 1, false).complements();
  }
}

package io.dateline.visit.mention;

import io.dateline.language.Tag;
import io.dateline.language.names.Naming;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.ClauseParser;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.Opaque;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.scene.Line;
import java.util.List;
import java.util.Optional;

/** Finds what stands around the triggers of a sentence. */
final class Sites {

  /** How many chunks "while in the Belgian capital of Brussels" may take. */
  private static final int LONGEST_ASIDE = 8;

  private Sites() {}

  static Site ofVerb(Line line, Clause clause) {
    return new Site(line, clause.at(), Optional.of(clause), clause.complements(), List.of());
  }

  static Site ofNoun(Line line, int at) {
    return new Site(
        line,
        at,
        governing(line, at),
        ClauseParser.complementsOf(line.chunks(), at),
        possessors(line.chunks(), at));
  }

  /**
   * Somebody with a place beside: "Smith, in Rome for talks, said", "while in Rome, Smith said".
   */
  static Optional<Site> ofAside(Line line, int at) {
    List<Chunk> chunks = line.chunks();
    if (!(chunks.get(at) instanceof Named named)
        || !(named.naming() instanceof Naming.PersonNaming)) {
      return Optional.empty();
    }
    int comma = at + 1;
    int in = comma + 1 < chunks.size() && isNow(chunks.get(comma + 1)) ? comma + 2 : comma + 1;
    boolean follows =
        in + 1 < chunks.size() && chunks.get(comma).isWord(",") && chunks.get(in).isWord("in");
    if (follows) {
      return Optional.of(aside(line, at, Optional.empty(), in - 1));
    }
    int opening = whileIn(chunks, at);
    return line.clauses().stream()
        .filter(clause -> opening >= 0 && clause.subjects().contains(at))
        .findFirst()
        .map(clause -> aside(line, at, Optional.of(clause), opening));
  }

  private static boolean isNow(Chunk chunk) {
    return chunk.isWord("now") || chunk.isWord("currently") || chunk.isWord("already");
  }

  /** Where "while in Rome," begins that ends before a chunk, or -1. */
  private static int whileIn(List<Chunk> chunks, int at) {
    if (at == 0 || !chunks.get(at - 1).isWord(",")) {
      return -1;
    }
    for (int i = at - 3; i >= Math.max(0, at - LONGEST_ASIDE); i--) {
      if (chunks.get(i).isWord("while") && chunks.get(i + 1).isWord("in")) {
        return i;
      }
    }
    return -1;
  }

  private static Site aside(Line line, int at, Optional<Clause> clause, int before) {
    return new Site(line, at, clause, ClauseParser.complementsOf(line.chunks(), before), List.of());
  }

  /**
   * The clause a noun belongs to: the one it is an object or a complement of, else the one whose
   * subject it is, else the one that reaches over it.
   */
  private static Optional<Clause> governing(Line line, int at) {
    Optional<Clause> found = Optional.empty();
    for (Clause clause : line.clauses()) {
      boolean holds =
          clause.objects().contains(at)
              || isComplement(clause, at)
              || (clause.subjects().contains(at)
                  && clause.verb().form() != VerbGroup.Form.INFINITIVE);
      if (holds) {
        return Optional.of(clause);
      }
      if (clause.at() < at && at < clause.end()) {
        found = Optional.of(clause);
      }
    }
    return found.isPresent() ? found : following(line, at);
  }

  private static boolean isComplement(Clause clause, int at) {
    for (Clause.Complement complement : clause.complements()) {
      if (complement.chunks().contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** "During a visit to Chile, Smith said": the first clause, where none stands before the noun. */
  private static Optional<Clause> following(Line line, int at) {
    Optional<Clause> first =
        line.clauses().stream().filter(clause -> clause.verb().form().isFinite()).findFirst();
    return first.filter(clause -> clause.at() > at);
  }

  private static List<Integer> possessors(List<Chunk> chunks, int at) {
    int noun = at > 1 && chunks.get(at - 1) instanceof Opaque ? at - 1 : at; // "his May 3 visit"
    return noun == 0 ? List.of() : possessorsBefore(chunks, noun);
  }

  private static List<Integer> possessorsBefore(List<Chunk> chunks, int at) {
    Chunk before = chunks.get(at - 1);
    boolean pronoun =
        before instanceof Named n
            && n.naming() instanceof Naming.PersonNaming p
            && p.form() == Naming.Form.PRONOUN;
    if (pronoun) {
      return List.of(at - 1);
    }
    boolean mark = before.isWord(Tag.POSSESSIVE);
    if (!mark || at < 2) {
      return List.of();
    }
    boolean pair =
        at >= 4 && chunks.get(at - 3).isWord("and") && chunks.get(at - 4) instanceof Named;
    return pair ? List.of(at - 4, at - 2) : List.of(at - 2);
  }

  static Optional<NounGroup> noun(Line line, int at) {
    return line.chunks().get(at) instanceof NounGroup group ? Optional.of(group) : Optional.empty();
  }
}

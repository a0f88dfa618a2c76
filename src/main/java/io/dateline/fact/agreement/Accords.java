package io.dateline.fact.agreement;

import io.dateline.fact.rule.FactRule;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.Word;
import io.dateline.visit.scene.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words for what parties agree on: "a treaty", not "no treaty", "talks on a treaty". */
final class Accords {

  private final FactRule words;

  /** Takes the words of {@code agreement.nouns}. */
  Accords(FactRule words) {
    this.words = words;
  }

  /** Whether a chunk tells an accord that is there, or that will be. */
  boolean is(Line line, int chunk) {
    return line.chunks().get(chunk) instanceof NounGroup group
        && words.has("noun", group.lemma())
        && !has(line, group, "absent")
        && !isOnlySought(line, chunk);
  }

  /** Whether the word may as well mean something that nobody agrees on: "a plan". */
  boolean isVague(Line line, int chunk) {
    return line.chunks().get(chunk) instanceof NounGroup group
        && words.has("vague", group.lemma())
        && line.tokens().subList(group.from(), group.to()).stream()
            .noneMatch(token -> token.lower().equals("joint"));
  }

  /** The accord that a verb is about, as its object or subject, or as what it tells more of. */
  Optional<Integer> about(Line line, Clause clause) {
    List<Integer> chunks = new ArrayList<>(clause.objects());
    chunks.addAll(clause.subjects()); // "a pact was signed", "the pact signed in June"
    if (clause.objects().isEmpty()) {
      int first = clause.subjects().stream().reduce(clause.at(), Math::min);
      chunks.addAll(described(line, first - 1));
    }
    return chunks.stream().filter(i -> is(line, i)).findFirst();
  }

  /** "the pact, signed in June", "the pact, which Chad signed in June", "the pact that …". */
  private static List<Integer> described(Line line, int before) {
    int i = before;
    if (i > 0 && line.chunks().get(i).isRelative()) {
      i--;
    }
    if (i > 0 && line.chunks().get(i).isWord(",")) {
      i--;
    }
    return i >= 0 && i < line.chunks().size() ? List.of(i) : List.of();
  }

  /** "talks on a treaty", "negotiating a treaty": nobody has one yet. */
  private boolean isOnlySought(Line line, int chunk) {
    if (chunk < 1) {
      return false;
    }
    Chunk before = line.chunks().get(chunk - 1);
    if (before instanceof VerbGroup verb) {
      return words.has("seek", verb.lemma());
    }
    return chunk > 1
        && before instanceof Word
        && line.chunks().get(chunk - 2) instanceof NounGroup group
        && words.has("search", group.lemma());
  }

  private boolean has(Line line, NounGroup group, String field) {
    return line.tokens().subList(group.from(), group.to()).stream()
        .anyMatch(token -> words.has(field, token.lower()));
  }
}

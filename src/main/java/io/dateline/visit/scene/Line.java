package io.dateline.visit.scene;

import io.dateline.language.Sentence;
import io.dateline.language.Token;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.time.DurationExpression;
import io.dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with all that was found in it.
 *
 * @param sentence the sentence
 * @param chunks its chunks, which cover it
 * @param clauses its clauses, in the order of their verbs
 * @param times the expressions of time that its opaque chunks stand for
 * @param durations the expressions of duration in it
 * @param title whether it is the article's title
 * @param dateline where the report it belongs to was filed, if that is said
 */
public record Line(
    Sentence sentence,
    List<Chunk> chunks,
    List<Clause> clauses,
    List<TimeExpression> times,
    List<DurationExpression> durations,
    boolean title,
    Optional<Dateline> dateline) {

  /** Keeps its own copies. */
  public Line {
    chunks = List.copyOf(chunks);
    clauses = List.copyOf(clauses);
    times = List.copyOf(times);
    durations = List.copyOf(durations);
  }

  /** The sentence's tokens. */
  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** Offset of a chunk's first character in the article's text. */
  public int startOf(Chunk chunk) {
    return tokens().get(chunk.from()).start();
  }

  /** Whether a word stands right before a chunk, told by its index. */
  public boolean isBehind(int chunk, String word) {
    return chunk > 0 && chunks.get(chunk - 1).isWord(word);
  }

  /** Offset after a chunk's last character in the article's text. */
  public int endOf(Chunk chunk) {
    return tokens().get(chunk.to() - 1).end();
  }
}

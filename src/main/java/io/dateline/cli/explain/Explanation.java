package io.dateline.cli.explain;

import io.dateline.article.Published;
import io.dateline.summary.Outcome;
import io.dateline.visit.scene.Scene;
import java.util.List;

/**
 * Why an article gave what it gave.
 *
 * @param id the id of its record
 * @param published its day of publication
 * @param scene the article, parsed
 * @param sentences what was found in each sentence
 * @param result what its record says
 */
public record Explanation(
    String id,
    Published published,
    Scene scene,
    List<SentenceNotes> sentences,
    Outcome.Summarised result) {

  /** Keeps its own copy. */
  public Explanation {
    sentences = List.copyOf(sentences);
  }
}

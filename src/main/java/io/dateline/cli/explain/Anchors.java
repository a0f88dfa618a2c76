package io.dateline.cli.explain;

import io.dateline.visit.scene.Line;
import java.util.List;
import java.util.Optional;

/**
 * Where on a page the sentences of an article stand, for links to them.
 *
 * @param lines the article's sentences
 * @param article which article of the page it is
 */
record Anchors(List<Line> lines, int article) {

  /** The name of a sentence's place. */
  String of(int sentence) {
    return "a%ds%d".formatted(article, sentence);
  }

  /** The name of the place of the sentence in which an offset of the article lies. */
  Optional<String> at(int offset) {
    return lines.stream()
        .map(Line::sentence)
        .filter(s -> s.start() <= offset && offset < s.end())
        .map(s -> of(s.index()))
        .findFirst();
  }
}

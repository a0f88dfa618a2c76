package io.dateline.fact.quotation;

import io.dateline.visit.scene.Line;
import java.util.List;

/**
 * A sentence of the article as its writer made it: what is quoted in it may be sentences of its
 * own.
 *
 * @param lines the lines that it takes
 * @param spans what is quoted in it
 */
record Passage(List<Line> lines, List<Span> spans) {

  /** Keeps its own copies. */
  Passage {
    lines = List.copyOf(lines);
    spans = List.copyOf(spans);
  }

  int start() {
    return lines.getFirst().sentence().start();
  }

  int end() {
    return lines.getLast().sentence().end();
  }

  int paragraph() {
    return lines.getFirst().sentence().paragraph();
  }

  /** Whether an offset lies in quoted words. */
  boolean isQuoted(int offset) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).holds(offset)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a mark or two stands outside the quotation marks. */
  boolean isAllQuoted() {
    return lines.stream()
        .flatMap(line -> line.tokens().stream())
        .noneMatch(token -> Character.isLetter(token.text().charAt(0)) && !isQuoted(token.start()));
  }
}

package io.dateline.fact.quotation;

import io.dateline.language.phrase.Clause;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into passages: at sentence ends that stand in no quotation. */
final class Passages {

  private Passages() {}

  static List<Passage> of(Scene scene, List<Span> spans, Sayings sayings) {
    List<Passage> passages = new ArrayList<>();
    List<Line> current = new ArrayList<>();
    int nextSpan = 0;
    List<Span> inside = new ArrayList<>();
    for (Line line : scene.lines()) {
      int start = line.sentence().start();
      boolean begins = inside.isEmpty() || !inside.getLast().holds(start);
      if (begins && !current.isEmpty()) {
        Passage done = new Passage(current, inside);
        if (!goesOn(done, line, sayings)) {
          passages.add(done);
          current.clear();
          inside.clear();
        }
      }
      current.add(line);
      while (nextSpan < spans.size() && spans.get(nextSpan).from() < line.sentence().end()) {
        inside.add(spans.get(nextSpan++));
      }
    }
    if (!current.isEmpty()) {
      passages.add(new Passage(current, inside));
    }
    return passages;
  }

  /** "We have won!" Smith said: the words after the mark are no new sentence. */
  private static boolean goesOn(Passage before, Line line, Sayings sayings) {
    if (before.spans().isEmpty()
        || line.sentence().paragraph() != before.paragraph()
        || !before.isAllQuoted()) {
      return false;
    }
    return line.clauses().stream()
        .findFirst()
        .filter(clause -> sayings.isSaying(clause.verb().lemma()))
        .filter(clause -> isShort(line, clause))
        .isPresent();
  }

  /** The verb stands right after its subject, and little follows. */
  private static boolean isShort(Line line, Clause clause) {
    return clause.at() <= 2
        && line.chunks().size() - clause.at() <= 6
        && line.clauses().size() == 1;
  }
}

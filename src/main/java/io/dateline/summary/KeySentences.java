package io.dateline.summary;

import io.dateline.language.Quote;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** Chooses the sentences that carry an article's news. */
final class KeySentences {

  private static final int MOST = 3;

  private KeySentences() {}

  /** At most three sentences, in the order of the article: the lead, and those of main visits. */
  static List<Quote> of(List<Visit> visits, Scene scene) {
    List<Line> chosen = new ArrayList<>();
    List<Line> body = scene.lines().stream().filter(line -> !line.title()).toList();
    for (Visit visit : visits) {
      if (visit.salience() == Visit.Salience.MAIN) {
        body.stream()
            .filter(line -> holds(line, visit.evidence().getFirst()))
            .filter(line -> chosen.size() < MOST && !chosen.contains(line))
            .findFirst()
            .ifPresent(chosen::add);
      }
    }
    if (chosen.isEmpty() && !body.isEmpty()) {
      chosen.add(body.getFirst());
    }
    return chosen.stream()
        .sorted((a, b) -> Integer.compare(a.sentence().index(), b.sentence().index()))
        .map(line -> Quote.of(scene.text(), line.sentence().start(), line.sentence().end()))
        .toList();
  }

  private static boolean holds(Line line, Quote quote) {
    return line.sentence().start() <= quote.start() && quote.end() <= line.sentence().end();
  }
}

package io.dateline.summary;

import io.dateline.language.Quote;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Dateline;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the sentences that carry an article's news: one after the other that which adds most to
 * what the others tell already, as long as it is worth its words.
 */
final class KeySentences {

  private static final int MOST = 3;
  private static final int MOST_WORDS = 90;
  private static final double WORTH = 0.5;

  private final Scene scene;
  private final News news;
  private final List<Candidate> candidates;
  private final List<Candidate> chosen = new ArrayList<>();

  private KeySentences(List<Visit> visits, Scene scene) {
    this.scene = scene;
    this.news = News.of(visits, scene);
    this.candidates = Candidate.of(scene, visits);
  }

  /** At most three sentences, in the order of the article; none only if it has none. */
  static List<Quote> of(List<Visit> visits, Scene scene) {
    KeySentences sentences = new KeySentences(visits, scene);
    sentences.choose();
    return sentences.chosen.stream()
        .sorted(Comparator.comparingInt(candidate -> candidate.line().sentence().index()))
        .map(sentences::quote)
        .toList();
  }

  private void choose() {
    int words = 0;
    while (chosen.size() < MOST) {
      Optional<Candidate> next = next(words);
      if (next.isEmpty()) {
        return;
      }
      chosen.add(next.get());
      words += next.get().words();
    }
  }

  /** The sentence that adds most, if it is worth its words beside those chosen. */
  private Optional<Candidate> next(int words) {
    Optional<Candidate> best = Optional.empty();
    double most = chosen.isEmpty() ? Double.NEGATIVE_INFINITY : Math.nextDown(WORTH);
    for (Candidate candidate : candidates) {
      if (chosen.isEmpty() || words + candidate.words() <= MOST_WORDS) {
        double gain = news.gain(candidate, chosen);
        if (gain > most && isNew(candidate)) {
          best = Optional.of(candidate);
          most = gain;
        }
      }
    }
    return best;
  }

  private boolean isNew(Candidate candidate) {
    return chosen.stream()
        .noneMatch(
            other -> other.position() == candidate.position() || candidate.saysTheSame(other));
  }

  /** The sentence, with its dateline where that alone says what "here" means. */
  private Quote quote(Candidate candidate) {
    int start = candidate.line().sentence().start();
    int end = candidate.line().sentence().end();
    boolean dated =
        scene
            .dateline()
            .filter(d -> d.sentence() == candidate.line().sentence().index())
            .filter(this::isNeeded)
            .isPresent();
    return Quote.of(
        scene.text(), dated ? scene.text().lastIndexOf('\n', start - 1) + 1 : start, end);
  }

  private boolean isNeeded(Dateline dateline) {
    boolean here = chosen.stream().anyMatch(candidate -> candidate.tells("here"));
    List<String> place = News.words(dateline.place());
    return (here || news.goesTo(dateline.place()))
        && chosen.stream().noneMatch(candidate -> candidate.tells(place));
  }
}

package io.dateline.summary;

import io.dateline.article.Article;
import io.dateline.article.ArticleReader;
import io.dateline.article.Hints;
import io.dateline.article.Reading;
import io.dateline.fact.story.FactExtractor;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Scene;
import io.dateline.visit.scene.SceneReader;
import io.dateline.visit.story.VisitExtractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The whole way from the bytes of an article to its record. Immutable and safe to share; loading
 * reads all tables and rules, so load it once.
 */
public final class ArticleSummariser implements Summariser {

  /** The version that records say wrote them. */
  public static final String EXTRACTOR = Version.TEXT;

  private final ArticleReader articles;
  private final SceneReader scenes;
  private final VisitExtractor visits;
  private final FactExtractor facts;

  private ArticleSummariser(
      ArticleReader articles, SceneReader scenes, VisitExtractor visits, FactExtractor facts) {
    this.articles = articles;
    this.scenes = scenes;
    this.visits = visits;
    this.facts = facts;
  }

  /** Loads the tables and rules that come with Dateline. */
  public static ArticleSummariser load() {
    return new ArticleSummariser(
        new ArticleReader(), SceneReader.load(), VisitExtractor.load(), FactExtractor.load());
  }

  @Override
  public List<SummaryRecord> summarise(byte[] content, String id, Source source, Hints hints) {
    return articles.read(content, hints).stream()
        .map(reading -> record(reading, id, source))
        .toList();
  }

  private SummaryRecord record(Reading reading, String id, Source source) {
    return switch (reading) {
      case Reading.Rejected rejected ->
          new SummaryRecord(
              id,
              source.readAs(rejected.mediaType(), rejected.charset()),
              rejected.published(),
              new Outcome.Rejected(rejected.reason()),
              EXTRACTOR);
      case Reading.Read read -> {
        Article article = read.article();
        yield new SummaryRecord(
            read.fragment().isEmpty() ? id : id + "#" + read.fragment(),
            source.readAs(article.mediaType(), article.charset()).at(article.url().orElse("")),
            article.published(),
            outcome(article),
            EXTRACTOR);
      }
    };
  }

  private Outcome outcome(Article article) {
    String text = article.text();
    List<Integer> starts = Stretches.starts(text, article.bodyStart());
    if (starts.size() == 1) {
      return outcome(article, text, article.bodyStart(), 0);
    }
    List<Outcome.Summarised> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      int bodyStart = i == 0 ? article.bodyStart() : 0;
      parts.add(outcome(article, text.substring(start, end), bodyStart, start));
    }
    // The first stretch that has news of visits tells what it is about.
    Outcome.Summarised first =
        parts.stream()
            .filter(part -> !part.visits().isEmpty())
            .findFirst()
            .orElseGet(parts::getFirst);
    return new Outcome.Summarised(
        first.language(),
        first.title(),
        first.headline(),
        first.summary(),
        parts.stream()
            .flatMap(part -> part.visits().stream())
            .sorted(Comparator.comparing(Visit::salience))
            .toList(),
        parts.stream().flatMap(part -> part.facts().stream()).toList());
  }

  /** What a stretch of an article tells, which begins at {@code start} of the whole. */
  private Outcome.Summarised outcome(Article article, String text, int bodyStart, int start) {
    Scene scene = scenes.read(text, bodyStart, article.published().date());
    List<Visit> found = visits.extract(scene);
    Moved moved = new Moved(start);
    return new Outcome.Summarised(
        article.language(),
        article.title(),
        Headlines.of(found, scene),
        moved.quotes(KeySentences.of(found, scene)),
        moved.visits(found),
        moved.facts(facts.extract(scene)));
  }
}

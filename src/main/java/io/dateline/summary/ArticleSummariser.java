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
            source.readAs(article.mediaType(), article.charset()),
            article.published(),
            outcome(article),
            EXTRACTOR);
      }
    };
  }

  private Outcome outcome(Article article) {
    Scene scene = scenes.read(article.text(), article.bodyStart(), article.published().date());
    List<Visit> found = visits.extract(scene);
    return new Outcome.Summarised(
        article.language(),
        article.title(),
        Headlines.of(found, scene),
        KeySentences.of(found, scene),
        found,
        facts.extract(scene));
  }
}

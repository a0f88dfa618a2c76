package io.dateline.diary;

import io.dateline.language.Quote;
import io.dateline.store.StoredVisit;
import io.dateline.summary.Outcome;
import io.dateline.summary.SummaryRecord;
import io.dateline.visit.Visit;
import java.util.List;

/**
 * A visit as one article tells it, before the articles are put together.
 *
 * @param article the article
 * @param visit what it says
 * @param evidence the words that prove it, in their sentences
 */
public record ToldVisit(ArticleRef article, Visit visit, List<Evidence> evidence) {

  /** Keeps its own copy. */
  public ToldVisit {
    evidence = List.copyOf(evidence);
  }

  /** The visits of a record, none if its article was rejected. */
  public static List<ToldVisit> of(SummaryRecord article) {
    ArticleRef about = ArticleRef.of(article);
    List<Quote> sentences =
        article.outcome() instanceof Outcome.Summarised s ? s.summary() : List.of();
    return article.outcome().visits().stream()
        .map(
            visit ->
                new ToldVisit(
                    about,
                    visit,
                    visit.evidence().stream().map(q -> Evidence.of(q, sentences)).toList()))
        .toList();
  }

  /** A visit that the table keeps: its first evidence, without the sentence around it. */
  public static ToldVisit of(StoredVisit stored) {
    return new ToldVisit(
        new ArticleRef(stored.article(), stored.title(), stored.published()),
        stored.visit(),
        stored.visit().evidence().stream().map(q -> Evidence.of(q.text())).toList());
  }

  Mention mention() {
    return new Mention(
        article,
        visit.when(),
        visit.whenText(),
        visit.status(),
        visit.salience(),
        visit.confidence(),
        visit.rule(),
        evidence);
  }
}

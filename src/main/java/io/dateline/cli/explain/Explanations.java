package io.dateline.cli.explain;

import io.dateline.article.ArticleReader;
import io.dateline.article.Hints;
import io.dateline.article.Reading;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The explanations of the articles of a file.
 *
 * @param articles those of its articles that were read
 * @param reasons why others were not, for a person to read
 */
public record Explanations(List<Explanation> articles, List<String> reasons) {

  /** Keeps its own copies. */
  public Explanations {
    articles = List.copyOf(articles);
    reasons = List.copyOf(reasons);
  }

  /**
   * Explains a file.
   *
   * @param id what it is called
   * @param fragments which of its articles are meant, by their fragments
   * @param summariser writes the records that are explained
   */
  public static Explanations of(
      byte[] content,
      String id,
      Hints hints,
      Predicate<String> fragments,
      ArticleSummariser summariser,
      Explainer explainer) {
    List<Reading> readings = new ArticleReader().read(content, hints);
    List<SummaryRecord> records =
        summariser.summarise(content, id, Source.file(id, content.length), hints);
    List<Explanation> articles = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      SummaryRecord record = records.get(i);
      switch (record.outcome()) {
        case Outcome.Summarised result -> {
          if (readings.get(i) instanceof Reading.Read read && fragments.test(read.fragment())) {
            articles.add(explainer.explain(record.id(), read.article(), result));
          }
        }
        case Outcome.Rejected rejected -> reasons.add(rejected.reason());
      }
    }
    return new Explanations(articles, reasons);
  }
}

package io.dateline.diary;

import io.dateline.article.WebAddress;
import io.dateline.summary.Outcome;
import io.dateline.summary.SummaryRecord;
import java.time.LocalDate;

/**
 * An article that tells of a visit.
 *
 * @param id its id: bucket and key, or the path of its file
 * @param title its title, or an empty text
 * @param published its day of publication
 * @param url its address on the web as its record has it, or an empty text
 */
public record ArticleRef(String id, String title, LocalDate published, String url) {

  /** An article of which no address is known but, perhaps, its id. */
  public ArticleRef(String id, String title, LocalDate published) {
    this(id, title, published, "");
  }

  /** The article of a record. */
  public static ArticleRef of(SummaryRecord article) {
    return new ArticleRef(
        article.id(),
        article.outcome() instanceof Outcome.Summarised summarised ? summarised.title() : "",
        article.published().date(),
        article.source().url());
  }

  /** The address where the article can be read: its own, or its id if that is one on the web. */
  public String link() {
    return WebAddress.of(url).or(() -> WebAddress.of(id)).orElse("");
  }
}

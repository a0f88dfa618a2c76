package io.dateline.diary;

import io.dateline.summary.Outcome;
import io.dateline.summary.SummaryRecord;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An article that tells of a visit.
 *
 * @param id its id: bucket and key, or the path of its file
 * @param title its title, or an empty text
 * @param published its day of publication
 */
public record ArticleRef(String id, String title, LocalDate published) {

  /** The article of a record. */
  public static ArticleRef of(SummaryRecord article) {
    return new ArticleRef(
        article.id(),
        article.outcome() instanceof Outcome.Summarised summarised ? summarised.title() : "",
        article.published().date());
  }

  /** The address where the article can be read, if its id is one on the web; else an empty text. */
  public String link() {
    String start = id.substring(0, Math.min(8, id.length())).toLowerCase(Locale.ROOT);
    boolean web = start.startsWith("http://") || start.equals("https://");
    return web && id.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>') ? id : "";
  }
}

package io.dateline.article.html;

import io.dateline.article.text.Draft;
import io.dateline.article.text.Paragraphs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an article from a web page. */
public final class HtmlReader {

  private final PageWords words = new PageWords();
  private final Pruner pruner = new Pruner(words);
  private final BodyFinder finder = new BodyFinder(words);
  private final DayFinder days = new DayFinder(words);

  /**
   * Reads a page.
   *
   * @param latest a day after which it cannot have been published
   */
  public Draft read(String html, LocalDate latest) {
    Document page = Jsoup.parse(html);
    LinkedData data = LinkedData.of(page);
    Optional<LocalDate> day = days.find(page, data, latest);
    Element h1 = page.selectFirst("h1");
    String title = Paragraphs.squeeze(h1 == null ? page.title() : h1.text());
    Element body = page.body();
    pruner.prune(body);
    List<Block> found =
        finder.find(body).stream().flatMap(part -> Blocks.of(part).stream()).toList();
    List<Block> blocks = BlockFilter.keep(found, title);
    return Draft.of(title, blocks.stream().map(Block::text).toList())
        .completedBy(day, Optional.empty(), Optional.empty());
  }
}

package io.dateline.article.html;

import io.dateline.article.text.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an article from a web page. */
public final class HtmlReader {

  /** What a web archive puts above the pages that it keeps. */
  private static final String ARCHIVE_TOOLBAR = "#wm-ipp,#wm-ipp-base,#donato";

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
    page.select(ARCHIVE_TOOLBAR).remove();
    LinkedData data = LinkedData.of(page);
    Optional<LocalDate> day = days.find(page, data, latest);
    Optional<String> publisher = Credits.publisher(page, data);
    Optional<String> author = Credits.author(page, data);
    String title = TitleFinder.find(page, data, publisher);
    Element body = page.body();
    pruner.prune(body);
    List<Block> found =
        finder.find(body).stream().flatMap(part -> Blocks.of(part).stream()).toList();
    List<Block> blocks = BlockFilter.keep(found, title);
    return Draft.of(title, blocks.stream().map(Block::text).toList())
        .completedBy(day, author, publisher);
  }
}

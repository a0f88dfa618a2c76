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

  /** What a web archive puts above the pages that it keeps. */
  private static final String ARCHIVE_TOOLBAR = "#wm-ipp,#wm-ipp-base,#donato";

  /** A body with fewer characters than this may be one that a script was to fill. */
  private static final int SCANT = 250;

  private final PageWords words = new PageWords();
  private final DayFinder days = new DayFinder(words);

  /**
   * Reads a page.
   *
   * @param latest a day after which it cannot have been published
   */
  public Draft read(String html, LocalDate latest) {
    Document page = Jsoup.parse(html);
    if (html.contains("wm-ipp") || html.contains("donato")) { // spares other pages a pass
      page.select(ARCHIVE_TOOLBAR).remove();
    }
    Parts parts = new Parts(words);
    Telling telling = Telling.of(page);
    LinkedData data = LinkedData.of(telling);
    Optional<LocalDate> day = days.find(telling, parts, data, latest);
    Optional<String> url = PageAddress.stated(telling);
    Optional<String> publisher = Credits.publisher(telling, data);
    Optional<String> author = Credits.author(telling, data);
    String title = TitleFinder.find(telling, data, publisher);
    Element body = page.body();
    Prose prose = Pruner.prune(body, parts);
    List<Block> found =
        new BodyFinder(parts)
            .find(body, prose).stream()
                .flatMap(part -> Blocks.of(part, parts::isCut).stream())
                .toList();
    List<String> shown = BlockFilter.keep(found, title).stream().map(Block::text).toList();
    return Draft.of(title, orElseStated(shown, data))
        .completedBy(day, author, publisher)
        .withUrl(url);
  }

  /** The paragraphs of a piece of HTML that is an article's text and nothing else. */
  public List<String> paragraphs(String html) {
    Element body = Jsoup.parse(html).body();
    Parts parts = new Parts(words);
    Pruner.prune(body, parts);
    return BlockFilter.keep(Blocks.of(body, parts::isCut), "").stream().map(Block::text).toList();
  }

  /** The body as the page's data have it, if the page shows next to nothing without its scripts. */
  private static List<String> orElseStated(List<String> shown, LinkedData data) {
    int length = shown.stream().mapToInt(String::length).sum();
    Optional<String> stated = data.ofArticle("articleBody");
    if (length >= SCANT || stated.isEmpty() || stated.get().length() < 2 * length) {
      return shown;
    }
    String text = stated.get();
    return Paragraphs.of(text.contains("<p") ? Jsoup.parse(text).wholeText() : text);
  }
}

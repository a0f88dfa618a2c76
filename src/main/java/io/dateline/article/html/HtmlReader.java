package io.dateline.article.html;

import io.dateline.article.text.Draft;
import io.dateline.article.text.Paragraphs;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an article from a web page. */
public final class HtmlReader {

  private final PageWords words = new PageWords();
  private final Pruner pruner = new Pruner(words);
  private final BodyFinder finder = new BodyFinder(words);

  /** Reads a page. */
  public Draft read(String html) {
    Document page = Jsoup.parse(html);
    Element h1 = page.selectFirst("h1");
    String title = Paragraphs.squeeze(h1 == null ? page.title() : h1.text());
    Element body = page.body();
    pruner.prune(body);
    List<Block> found =
        finder.find(body).stream().flatMap(part -> Blocks.of(part).stream()).toList();
    List<Block> blocks = BlockFilter.keep(found, title);
    return Draft.of(title, blocks.stream().map(Block::text).toList());
  }
}

package io.dateline.article.html;

import io.dateline.article.text.Draft;
import io.dateline.article.text.Paragraphs;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an article from a web page. */
public final class HtmlReader {

  /** Reads a page. */
  public Draft read(String html) {
    Document page = Jsoup.parse(html);
    page.select("script,style,nav,aside,header,footer,form,figure,noscript,iframe").remove();
    Element h1 = page.selectFirst("h1");
    List<String> paragraphs =
        page.select("p").stream()
            .map(p -> Paragraphs.squeeze(p.text()))
            .filter(t -> !t.isEmpty())
            .toList();
    return Draft.of(h1 == null ? page.title() : Paragraphs.squeeze(h1.text()), paragraphs);
  }
}

package io.dateline.article.feed;

import io.dateline.article.date.DayOrder;
import io.dateline.article.date.WrittenDates;
import io.dateline.article.html.HtmlReader;
import io.dateline.article.text.Draft;
import io.dateline.article.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the articles of an RSS or Atom feed. */
public final class FeedReader {

  private static final int MOST_ITEMS = 1_000;
  private static final String[] DATES = {
    "pubdate", "published", "date", "issued", "created", "updated"
  };

  private final HtmlReader html;
  private final WrittenDates dates = new WrittenDates(DayOrder.UNKNOWN);

  /** A reader that leaves the HTML of the items to another. */
  public FeedReader(HtmlReader html) {
    this.html = html;
  }

  /** The feed's articles, in its order. Each is told from the others by its id, link or place. */
  public List<Draft> read(String xml) {
    Document feed = Xml.parse(xml);
    Optional<String> publisher =
        Xml.all(feed, "channel", "feed").stream()
            .findFirst()
            .flatMap(channel -> Xml.childText(channel, "title"));
    List<Element> items = Xml.all(feed, "item", "entry").stream().limit(MOST_ITEMS).toList();
    List<Draft> drafts = new ArrayList<>();
    for (Element item : items) {
      drafts.add(item(item, publisher, String.valueOf(drafts.size() + 1)));
    }
    return drafts.size() == 1 ? List.of(drafts.getFirst().withFragment("")) : drafts;
  }

  private Draft item(Element item, Optional<String> publisher, String place) {
    String title = Xml.childText(item, "title").map(FeedReader::plain).orElse("");
    List<String> body =
        Xml.children(item, "encoded", "content", "description", "summary")
            .map(this::body)
            .filter(paragraphs -> !paragraphs.isEmpty())
            .findFirst()
            .orElse(List.of());
    String id = Xml.childText(item, "guid", "id", "link").orElse(place);
    return Draft.of(title, body)
        .withFragment(id)
        .completedBy(
            Xml.childText(item, DATES).flatMap(dates::inField),
            Xml.childText(item, "creator", "author"),
            Xml.childText(item, "source").or(() -> publisher))
        .withUrl(link(item));
  }

  /** The item's page: RSS has the address as a text, Atom as an attribute, beside other links. */
  private static Optional<String> link(Element item) {
    return Xml.children(item, "link")
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .map(link -> link.hasAttr("href") ? link.attr("href") : Xml.text(link))
        .filter(address -> !address.isEmpty())
        .findFirst()
        .or(() -> Xml.childText(item, "guid"));
  }

  /** HTML stands in a feed as escaped text, or as elements. */
  private List<String> body(Element content) {
    boolean nested = !content.children().isEmpty();
    String text = nested ? content.html() : content.wholeText();
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0
        ? html.paragraphs(text)
        : Paragraphs.of(text);
  }

  private static String plain(String title) {
    return title.indexOf('<') >= 0 || title.indexOf('&') >= 0
        ? Paragraphs.squeeze(org.jsoup.Jsoup.parse(title).text())
        : title;
  }
}

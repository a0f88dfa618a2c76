package io.dateline.article.feed;

import io.dateline.article.date.DayOrder;
import io.dateline.article.date.WrittenDates;
import io.dateline.article.html.HtmlReader;
import io.dateline.article.text.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the news of agencies in NITF and in NewsML of both generations. */
public final class WireReader {

  private static final int MOST_ITEMS = 200;
  private static final String[] ISSUED = {
    "date.issue",
    "date.release",
    "contentcreated",
    "firstcreated",
    "story.date",
    "versioncreated",
    "thisrevisioncreated",
    "sent"
  };

  private final HtmlReader html;
  private final WrittenDates dates = new WrittenDates(DayOrder.UNKNOWN);

  /** A reader that leaves the HTML inside of items to another. */
  public WireReader(HtmlReader html) {
    this.html = html;
  }

  /** The document's articles, in its order. */
  public List<Draft> read(String xml) {
    Document document = Xml.parse(xml);
    List<Element> items =
        Xml.all(document, "newsitem").stream()
            .filter(item -> Xml.all(item, "newsitem").isEmpty())
            .limit(MOST_ITEMS)
            .toList();
    if (items.isEmpty()) {
      return List.of(item(document));
    }
    List<Draft> drafts = new ArrayList<>();
    for (Element item : items) {
      String id = item.attr("guid").isEmpty() ? "" + (drafts.size() + 1) : item.attr("guid");
      drafts.add(item(item).withFragment(items.size() == 1 ? "" : id));
    }
    return drafts;
  }

  private Draft item(Element item) {
    String title = Xml.text(item, "hl1", "headline", "hedline", "title").orElse("");
    Optional<String> publisher =
        Xml.text(item, "creditline", "provider", "distributor", "doc.copyright")
            .or(() -> Xml.all(item, "provider").stream().map(p -> p.attr("literal")).findFirst());
    return Draft.of(title, body(item))
        .completedBy(
            day(item),
            Xml.text(item, "byttl", "byline", "by"),
            publisher.filter(p -> !p.isBlank()));
  }

  private List<String> body(Element item) {
    Element content =
        Stream.of("body.content", "inlinexml", "inlinedata", "datacontent", "body")
            .flatMap(name -> Xml.all(item, name).stream())
            .findFirst()
            .orElse(item);
    List<String> paragraphs =
        Xml.all(content, "p").stream()
            .filter(p -> p.parents().stream().noneMatch(up -> isAside(Xml.localName(up))))
            .map(Xml::text)
            .filter(text -> !text.isEmpty())
            .toList();
    return paragraphs.isEmpty() ? html.paragraphs(content.html()) : paragraphs;
  }

  private static boolean isAside(String name) {
    return name.startsWith("media")
        || name.equals("caption")
        || name.equals("figure")
        || name.equals("aside");
  }

  private Optional<LocalDate> day(Element item) {
    return Stream.of(ISSUED)
        .flatMap(name -> Xml.all(item, name).stream())
        .map(date -> date.hasAttr("norm") ? date.attr("norm") : Xml.text(date))
        .flatMap(value -> dates.inField(value).stream())
        .findFirst();
  }
}

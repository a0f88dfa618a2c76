package io.dateline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/**
 * The elements of a page that tell about it: its metadata, data, headings and whatever is marked as
 * author or day. Found in one pass, as a large page has a hundred thousand others, and a dozen
 * questions are asked about these.
 */
final class Telling implements NodeVisitor {

  private static final Set<String> KINDS =
      Set.of("html", "meta", "link", "script", "h1", "h2", "article");
  private static final List<String> CLASSES = List.of("byline", "author");

  private final Document page;
  private final List<Element> elements = new ArrayList<>();

  private Telling(Document page) {
    this.page = page;
  }

  /** What tells about a page, before anything is cut off. */
  static Telling of(Document page) {
    Telling telling = new Telling(page);
    page.traverse(telling);
    return telling;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element && (isKind(element) || isMarked(element))) {
      elements.add(element);
    }
  }

  private static boolean isKind(Element element) {
    return KINDS.contains(element.normalName());
  }

  private static boolean isMarked(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("itemprop") || element.hasAttr("rel") || hasClass(element));
  }

  private static boolean hasClass(Element element) {
    String names = element.className().toLowerCase(Locale.ROOT);
    for (String wanted : CLASSES) {
      if (names.contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The page itself. */
  Document page() {
    return page;
  }

  /**
   * Those that match a selector, in the page's order; elements of other kinds are not among them.
   */
  List<Element> all(String selector) {
    Evaluator query = QueryParser.parse(selector);
    List<Element> found = new ArrayList<>();
    for (Element element : elements) {
      if (element.is(query)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first of those that match a selector. */
  Optional<Element> first(String selector) {
    Evaluator query = QueryParser.parse(selector);
    for (Element element : elements) {
      if (element.is(query)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}

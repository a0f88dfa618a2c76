package io.dateline.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Finds the element of a page that holds the article's body: first the part that the page itself
 * names so, then, inside it, the smallest part that keeps most of the running text.
 */
final class BodyFinder {

  /** A part is entered as long as it keeps this much of the running text around it. */
  private static final double KEPT = 0.8;

  /** How much of the page's running text a named part must have, in all and beside its likes. */
  private static final double NAMED_SHARE = 0.15;

  private static final double AMONG_ITS_KIND = 0.4;

  /** The same for a part that holds the page's title. */
  private static final double WITH_TITLE = 0.1;

  /** So much running text before a part is the article's opening, and the part not all of it. */
  private static final int OPENING = 300;

  private final Parts parts;

  BodyFinder(Parts parts) {
    this.parts = parts;
  }

  /** The elements that hold the body: mostly one, several if the page cuts it into pieces. */
  List<Element> find(Element page, Prose prose) {
    List<Element> named = named(page, prose);
    return named.size() == 1 ? List.of(descend(named.getFirst(), prose)) : named;
  }

  private List<Element> named(Element page, Prose prose) {
    List<List<Element>> kinds =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    NodeFilter collector =
        (node, depth) -> {
          if (!(node instanceof Element element) || prose.under(element) == 0) {
            return FilterResult.SKIP_ENTIRELY;
          }
          int kind = element.normalName().equals("p") ? -1 : kind(element);
          if (kind >= 0) {
            kinds.get(kind).add(element);
          }
          return FilterResult.CONTINUE;
        };
    collector.traverse(page);
    int all = prose.under(page);
    for (List<Element> kind : kinds) {
      int most = kind.stream().mapToInt(e -> prose.under(e)).max().orElse(0);
      for (Element element : kind) {
        int weight = prose.under(element);
        double least = element.selectFirst("h1") == null ? AMONG_ITS_KIND : WITH_TITLE;
        if (weight >= all * NAMED_SHARE && weight >= most * least) {
          return withOtherPieces(element, kind);
        }
      }
    }
    return List.of(page);
  }

  /** A body and those that go on after it: they have the same names, and no title of their own. */
  private static List<Element> withOtherPieces(Element first, List<Element> kind) {
    List<Element> pieces = new ArrayList<>();
    for (Element other : kind) {
      boolean same = other.equals(first) || other.className().equals(first.className());
      boolean inside = !pieces.isEmpty() && isInside(other, pieces.getLast());
      if (same && !inside && (other.equals(first) || other.selectFirst("h1") == null)) {
        pieces.add(other);
      }
    }
    boolean isPage = first.normalName().equals("article") || first.normalName().equals("main");
    return isPage ? List.of(first) : pieces;
  }

  private static boolean isInside(Element element, Element other) {
    return element.parents().contains(other);
  }

  /** How surely the page calls an element its body: 0 is the surest, negative not at all. */
  private int kind(Element element) {
    if (element.attr("itemprop").equals("articleBody")) {
      return 0;
    }
    if (element.normalName().equals("body")) {
      return -1;
    }
    if (parts.isNamed("body", element)) {
      return 1;
    }
    return switch (element.normalName()) {
      case "article" -> 2;
      case "main" -> 3;
      default -> -1;
    };
  }

  private static Element descend(Element from, Prose prose) {
    Element at = from;
    while (true) {
      Element heaviest = null;
      int most = 0;
      int before = 0;
      int passed = 0;
      for (Element child : at.children()) {
        int weight = prose.under(child);
        if (weight > most) {
          most = weight;
          heaviest = child;
          before = passed;
        }
        passed += weight;
      }
      boolean keeps = most > prose.under(at) * KEPT && before < OPENING;
      if (heaviest == null || !keeps || heaviest.normalName().equals("p")) {
        return at;
      }
      at = heaviest;
    }
  }
}

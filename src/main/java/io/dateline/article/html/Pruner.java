package io.dateline.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Cuts off a page what is never an article's text, by kind of element, by name and by visibility.
 */
final class Pruner {

  /** A part with more of the page's running text than this is not cut off for its name. */
  private static final double MOST = 0.35;

  /** With so many characters outside of the articles inside it, an article is one itself. */
  private static final int OWN_TEXT = 200;

  private static final int MOST_ARTICLES = 100;

  private final PageWords words;

  Pruner(PageWords words) {
    this.words = words;
  }

  /** Cuts the parts off. */
  void prune(Element body) {
    body.select(String.join(",", Tags.SILENT)).remove();
    Prose prose = Prose.of(body);
    dropInner(body, prose);
    int most = (int) (prose.under(body) * MOST);
    List<Element> doomed = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (!element.equals(body) && isNoText(element) && prose.under(element) <= most) {
        doomed.add(element);
      }
    }
    doomed.forEach(Node::remove);
  }

  /** Articles inside an article that has text of its own are teasers, or comments on it. */
  private static void dropInner(Element body, Prose prose) {
    List<Element> articles = body.select("article");
    for (Element outer : articles.subList(0, Math.min(articles.size(), MOST_ARTICLES))) {
      List<Element> inner = outer.select("> article, :not(article) > article");
      inner.remove(outer);
      int own = prose.under(outer) - inner.stream().mapToInt(prose::under).sum();
      if (own >= OWN_TEXT) {
        inner.forEach(Node::remove);
      }
    }
  }

  private boolean isNoText(Element element) {
    if (isHidden(element)) {
      return true;
    }
    String tag = element.normalName();
    boolean mayBeNamed =
        !tag.equals("article")
            && !tag.equals("main")
            && (tag.equals("span") || !Tags.isInline(tag));
    Set<String> names = mayBeNamed ? Names.of(element) : Set.of();
    return words.any("never", names) || (tag.equals("span") && isInnermostHover(element, names));
  }

  private boolean isInnermostHover(Element element, Set<String> names) {
    return words.any("hover", names)
        && element.select("span span").stream()
            .noneMatch(inner -> words.any("hover", Names.of(inner)));
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.length() < 2_000
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }
}

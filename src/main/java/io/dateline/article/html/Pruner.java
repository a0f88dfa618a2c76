package io.dateline.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts off a page what is never an article's text, by kind of element, by name and by visibility.
 */
final class Pruner {

  /** A part with more of the page's running text than this is not cut off for its name. */
  private static final double MOST = 0.35;

  /** A word that names parts with more of the running text than this names something else here. */
  private static final double MOST_BY_WORD = 0.5;

  /** With so many characters outside of the articles inside it, an article is one itself. */
  private static final int OWN_TEXT = 200;

  private static final String HIDDEN = "hidden";
  private static final String HOVER = "hover";
  private static final int NEAR = 6;
  private static final int MOST_ARTICLES = 100;

  private Pruner() {}

  /** Cuts the parts off, and weighs the running text that is left. */
  static Prose prune(Element body, Parts parts) {
    Prose prose = Prose.of(body, parts);
    dropInner(body, prose, parts);
    int all = prose.under(body);
    Named named = new Named(parts, prose, all);
    NodeTraversor.traverse(named, body);
    named.doomed(all).forEach(parts::cut);
    return parts.isWhole() ? prose : Prose.of(body, parts);
  }

  /** Articles inside an article that has text of its own are teasers, or comments on it. */
  private static void dropInner(Element body, Prose prose, Parts parts) {
    List<Element> articles = body.select("article");
    for (Element outer : articles.subList(0, Math.min(articles.size(), MOST_ARTICLES))) {
      List<Element> inner = outer.select("> article, :not(article) > article");
      inner.remove(outer);
      int own = prose.under(outer) - inner.stream().mapToInt(prose::under).sum();
      if (own >= OWN_TEXT) {
        inner.forEach(parts::cut);
      }
    }
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

  /** Collects the parts that their names tell to be no text, and weighs the words they have. */
  private static final class Named implements NodeVisitor {
    private final Parts parts;
    private final Prose prose;
    private final int most;
    private final Map<Element, Set<String>> reasons = new HashMap<>();
    private final Set<String> commentWords = new HashSet<>();
    private final List<Element> inOrder = new ArrayList<>();
    private final Map<String, Integer> textByWord = new HashMap<>();
    private final Map<String, Element> openByWord = new HashMap<>();

    Named(Parts parts, Prose prose, int all) {
      this.parts = parts;
      this.prose = prose;
      this.most = (int) (all * MOST);
    }

    @Override
    public void head(Node node, int depth) {
      if (depth == 0 || !(node instanceof Element element)) {
        return;
      }
      Set<String> found = reasons(element);
      if (found.isEmpty()) {
        return;
      }
      int text = prose.under(element);
      Set<String> strong = parts.named("comments", element);
      if (text > most && strong.isEmpty()) {
        return;
      }
      commentWords.addAll(strong);
      reasons.put(element, text > most ? strong : found);
      inOrder.add(element);
      for (String word : found) {
        if (openByWord.putIfAbsent(word, element) == null) {
          textByWord.merge(word, text, Integer::sum);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !reasons.isEmpty() && reasons.containsKey(element)) {
        openByWord.values().removeIf(open -> open.equals(element));
      }
    }

    List<Element> doomed(int all) {
      keepOuterHovers();
      Set<String> decisive = new HashSet<>();
      textByWord.forEach(
          (word, text) -> {
            boolean comments = commentWords.contains(word);
            if (comments ? all - text >= OWN_TEXT || text == 0 : text <= all * MOST_BY_WORD) {
              decisive.add(word);
            }
          });
      return inOrder.stream()
          .filter(e -> reasons.getOrDefault(e, Set.of()).stream().anyMatch(decisive::contains))
          .toList();
    }

    private Set<String> reasons(Element element) {
      if (isHidden(element)) {
        return Set.of(HIDDEN);
      }
      if (!parts.hasName(element)) {
        return Set.of();
      }
      String tag = element.normalName();
      boolean span = tag.equals("span");
      if (tag.equals("article") || tag.equals("main") || (Tags.isInline(tag) && !span)) {
        return Set.of();
      }
      Set<String> found = new HashSet<>(parts.named("never", element));
      found.addAll(parts.named("comments", element));
      if (span && parts.isNamed("hover", element)) {
        found.add(HOVER);
      }
      return found;
    }

    /**
     * What shows up on hovering is the innermost such part: the outer one holds the word itself.
     */
    private void keepOuterHovers() {
      for (Element inner : inOrder) {
        Element up = inner.parent();
        for (int i = 0; i < NEAR && up != null && isHover(inner); i++, up = up.parent()) {
          if (isHover(up)) {
            reasons.getOrDefault(up, new HashSet<>()).remove(HOVER);
          }
        }
      }
    }

    private boolean isHover(Element element) {
      return reasons.getOrDefault(element, Set.of()).contains(HOVER);
    }
  }
}

package io.dateline.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much running text, in characters outside of links, stands under each element of a page. */
final class Prose implements NodeVisitor {

  private final Map<Element, Integer> weights = new HashMap<>();

  private Prose() {}

  /** Weighs the paragraphs under an element. */
  static Prose of(Element root, Parts parts) {
    Prose prose = new Prose();
    for (Block block : Blocks.of(root, parts::isCut)) {
      if (block.isSolid()) {
        prose.add(block.owner(), block.text().length() - block.linked());
      }
    }
    if (!prose.weights.isEmpty()) {
      root.traverse(prose);
    }
    return prose;
  }

  private void add(Element element, int weight) {
    weights.merge(element, weight, Integer::sum);
  }

  @Override
  public void head(Node node, int depth) {}

  /** Adds what an element holds to what is around it, when all inside of it is known. */
  @Override
  public void tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element && node.parent() instanceof Element around) {
      int weight = under(element);
      if (weight > 0) {
        add(around, weight);
      }
    }
  }

  /** The running text under an element. */
  int under(Element element) {
    return weights.getOrDefault(element, 0);
  }
}

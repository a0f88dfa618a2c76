package io.dateline.article.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text, in characters outside of links, stands under each element of a page. */
final class Prose {

  private final Map<Element, int[]> weights = new HashMap<>();

  private Prose() {}

  /** Weighs the paragraphs under an element. */
  static Prose of(Element root, Parts parts) {
    Prose prose = new Prose();
    for (Block block : Blocks.of(root, parts::isCut)) {
      if (block.isSolid()) {
        prose.add(block.text().length() - block.linked(), block.owner(), root);
      }
    }
    return prose;
  }

  private void add(int weight, Element from, Element root) {
    for (Element up = from; up != null; up = up.parent()) {
      weights.computeIfAbsent(up, e -> new int[1])[0] += weight;
      if (up.equals(root)) {
        return;
      }
    }
  }

  /** The running text under an element. */
  int under(Element element) {
    int[] weight = weights.get(element);
    return weight == null ? 0 : weight[0];
  }
}

package io.dateline.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The parts of one page: what their names say, and which of them were cut off. */
final class Parts {

  private final PageWords words;
  private final Map<Element, Set<String>> names = new HashMap<>();
  private final Set<Element> cut = new HashSet<>();

  Parts(PageWords words) {
    this.words = words;
  }

  /** Whether an element is named with a word of a group. */
  boolean isNamed(String group, Element element) {
    return words.any(group, names(element));
  }

  /** The words of a group that an element is named with. */
  Set<String> named(String group, Element element) {
    return words.of(group, names(element));
  }

  private Set<String> names(Element element) {
    return element.attributesSize() == 0
        ? Set.of()
        : names.computeIfAbsent(element, e -> words.known(Names.of(e)));
  }

  /** Leaves an element and all under it out of what is read from now on. */
  void cut(Element element) {
    cut.add(element);
  }

  boolean isCut(Element element) {
    return cut.contains(element);
  }

  /** An element's text, or an empty text if it is longer than some characters. */
  static String shortText(Element element, int most) {
    StringBuilder text = new StringBuilder();
    NodeFilter reader =
        (node, depth) -> {
          if (node instanceof TextNode part) {
            text.append(part.text());
          } else if (!text.isEmpty() && isBlock(node)) {
            text.append(' ');
          }
          return text.length() > most
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        };
    reader.traverse(element);
    return text.length() > most ? "" : text.toString().strip();
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && !Tags.isInline(element.normalName());
  }
}

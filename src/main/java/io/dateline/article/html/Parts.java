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

  /** What the names in a value of an attribute say: pages name many elements alike. */
  private final Map<String, Set<String>> names = new HashMap<>();

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
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    Set<String> all = Set.of();
    for (String attribute : Names.ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        all = union(all, names.computeIfAbsent(value, v -> words.known(Names.in(v))));
      }
    }
    return all;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<String> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }

  /** Whether an element has a name of any group. */
  boolean hasName(Element element) {
    return !names(element).isEmpty();
  }

  /** Leaves an element and all under it out of what is read from now on. */
  void cut(Element element) {
    cut.add(element);
  }

  /** Whether nothing was left out for what it is named. */
  boolean isWhole() {
    return cut.isEmpty();
  }

  boolean isCut(Element element) {
    return Tags.SILENT.contains(element.normalName()) || cut.contains(element);
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

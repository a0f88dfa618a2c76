package io.dateline.article.html;

import io.dateline.article.text.Squeezer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the blocks of text under an element, in the page's order. */
final class Blocks implements NodeFilter {

  private final Element root;
  private final Predicate<Element> skipped;
  private final List<Block> blocks = new ArrayList<>();
  private final Squeezer text = new Squeezer();
  private Element owner;
  private int linked;
  private int links;
  private boolean started;
  private boolean broken;

  private Blocks(Element root, Predicate<Element> skipped) {
    this.root = root;
    this.skipped = skipped;
    this.owner = root;
  }

  /** All blocks of text under an element. */
  static List<Block> of(Element root) {
    return of(root, element -> false);
  }

  /** The blocks of text under an element, without elements that are skipped. */
  static List<Block> of(Element root, Predicate<Element> skipped) {
    Blocks reader = new Blocks(root, skipped);
    reader.traverse(root);
    reader.flush();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      if (skipped.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void words(TextNode words) {
    String part = words.getWholeText();
    if (!started && !part.isBlank()) {
      owner = blockOf(words);
      started = true;
    }
    text.add(part);
    broken &= part.isBlank();
    linked += links > 0 ? part.length() : 0;
  }

  private void open(Element element) {
    if (isLink(element)) {
      links++;
    } else if (element.normalName().equals("br")) {
      breakLine();
    } else if (isPlainCell(element)) {
      text.space();
    } else if (!Tags.isInline(element.normalName())) {
      flush();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isLink(element)) {
        links--;
      } else if (isPlainCell(element)) {
        text.space();
      } else if (!Tags.isInline(element.normalName()) && !element.normalName().equals("br")) {
        flush();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  /** A cell of a table of words and figures, whose rows are read as lines. */
  private static boolean isPlainCell(Element element) {
    String tag = element.normalName();
    return (tag.equals("td") || tag.equals("th"))
        && element.children().stream().allMatch(child -> Tags.isInline(child.normalName()));
  }

  /** One break is a new line in a paragraph, two are a new paragraph. */
  private void breakLine() {
    if (broken) {
      flush();
    }
    text.space();
    broken = true;
  }

  private void flush() {
    String squeezed = text.take();
    if (!squeezed.isEmpty()) {
      blocks.add(new Block(squeezed, Math.min(linked, squeezed.length()), owner));
    }
    linked = 0;
    started = false;
    broken = false;
  }

  private Element blockOf(TextNode words) {
    Node parent = words.parent();
    while (parent instanceof Element element
        && !element.equals(root)
        && Tags.isInline(element.normalName())) {
      parent = element.parent();
    }
    return parent instanceof Element element ? element : root;
  }
}

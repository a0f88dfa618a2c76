package io.dateline.cli.explain;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a page of elements. All text and all values of attributes are escaped: there is no way to
 * put in markup as text.
 */
final class Html {

  private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Adds an element that has no content: {@code meta}. */
  Html empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    page.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Adds an element of a class that holds a text alone. */
  Html element(String element, String style, String text) {
    return (style.isEmpty() ? open(element) : open(element, "class", style)).text(text).close();
  }

  /** Adds a style sheet, which must not contain the end of a style element. */
  Html style(String sheet) {
    if (sheet.contains("</")) {
      throw new IllegalArgumentException("a style sheet cannot hold \"</\"");
    }
    page.append("<style>").append(sheet).append("</style>\n");
    return this;
  }

  /** The page; all elements must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return page.append('\n').toString();
  }

  private void tag(String element, String... attributes) {
    page.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      page.append('"');
    }
    page.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c);
      }
    }
  }
}

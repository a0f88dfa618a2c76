package io.dateline.page;

import java.util.Map;
import java.util.regex.Pattern;

/** A page with gaps, {@code {{name}}}, to be filled with markup that is already safe. */
final class Template {

  private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)\\}\\}");

  private final String text;

  Template(String text) {
    this.text = text;
  }

  /**
   * The page with its gaps filled; what is filled in is not looked at for gaps.
   *
   * @throws IllegalArgumentException if there is nothing for a gap
   */
  String fill(Map<String, String> values) {
    StringBuilder page = new StringBuilder(text.length());
    int from = 0;
    var gaps = GAP.matcher(text);
    while (gaps.find()) {
      String value = values.get(gaps.group(1));
      if (value == null) {
        throw new IllegalArgumentException("there is nothing for the gap " + gaps.group());
      }
      page.append(text, from, gaps.start()).append(value);
      from = gaps.end();
    }
    return page.append(text, from, text.length()).toString();
  }

  /** A text as it stands in markup or in an attribute. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(c) && c != '\n' ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}

package io.dateline.article.html;

import java.util.Set;

/** Kinds of HTML elements, by their names. */
final class Tags {

  /** Never hold an article's text. */
  static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "link",
          "meta",
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "fieldset",
          "dialog",
          "progress",
          "img",
          "picture",
          "figure",
          "figcaption",
          "nav",
          "footer",
          "aside",
          "menu",
          "amp-ad",
          "amp-sidebar",
          "amp-embed",
          "amp-social-share",
          "amp-consent",
          "amp-user-notification",
          "gu-island",
          "rp",
          "rt",
          "label",
          "area",
          "datalist",
          "frame",
          "frameset");

  /** Stand inside a paragraph. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "mark", "q", "ruby", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}

  static boolean isInline(String tag) {
    return INLINE.contains(tag);
  }
}

package io.dateline.page;

import io.dateline.language.Resources;
import java.util.Map;

/** The markup, style and script of a page, from its resource files. */
final class Parts {

  private final Template template;
  private final String style;
  private final String script;

  private Parts(Template template, String style, String script) {
    this.template = template;
    this.style = style;
    this.script = script;
  }

  /**
   * Loads a page.
   *
   * @param name of its files of markup and style; {@code page.css} goes before the latter
   * @param module the module of its script
   */
  static Parts load(String name, String module) {
    return new Parts(
        new Template(text(name + ".html")),
        element("style", text("page.css") + text(name + ".css")),
        element("script", Modules.bundle(module, m -> text("script/" + m + ".js"))));
  }

  /** The text of a resource file. */
  static String text(String file) {
    return String.join("\n", Resources.lines(Parts.class, file)) + "\n";
  }

  /** The page. */
  String page(String title, String extractor, String links, String data, String policy) {
    return template.fill(
        Map.of(
            "title",
            Template.escaped(title),
            "extractor",
            Template.escaped(extractor),
            "links",
            links,
            "data",
            data,
            "policy",
            Template.escaped(policy),
            "style",
            style,
            "script",
            script));
  }

  /** What a page without a server may do. */
  String policy() {
    return ContentPolicy.of(style, script);
  }

  /** What a page that a server shows may do. */
  String livePolicy() {
    return ContentPolicy.live(style, script);
  }

  private static String element(String name, String content) {
    if (content.contains("</" + name) || content.contains("<!--")) {
      throw new IllegalStateException("a %s element cannot hold its own end".formatted(name));
    }
    return content;
  }
}

package io.dateline.article.feed;

import io.dateline.article.text.Paragraphs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds elements of an XML document by their local names. The parser knows no document type: it
 * resolves no entity but XML's own five, so it cannot be made to fetch or to multiply anything.
 */
final class Xml {

  private static final int DEEPEST = 200;

  private Xml() {}

  static Document parse(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
  }

  /** An element's name without prefix, in lower case. */
  static String localName(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  /** All elements of some local names under another, in document order. */
  static List<Element> all(Element root, String... names) {
    Set<String> wanted = Set.of(names);
    return root.stream().filter(e -> !e.equals(root) && wanted.contains(localName(e))).toList();
  }

  /** Children of some local names, in the order of the names. */
  static Stream<Element> children(Element root, String... names) {
    return Stream.of(names)
        .flatMap(name -> root.children().stream().filter(c -> localName(c).equals(name)));
  }

  /** The text of the first child of these names that has some. */
  static Optional<String> childText(Element root, String... names) {
    return children(root, names).map(Xml::text).filter(t -> !t.isEmpty()).findFirst();
  }

  /** The text of the first descendant that has some, of the first of these names that has one. */
  static Optional<String> text(Element root, String... names) {
    return Stream.of(names)
        .flatMap(name -> all(root, name).stream())
        .map(Xml::text)
        .filter(t -> !t.isEmpty())
        .findFirst();
  }

  static String text(Element element) {
    return Paragraphs.squeeze(element.wholeText());
  }
}

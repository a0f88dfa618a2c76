package io.dateline.article.html;

import io.dateline.article.text.Paragraphs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds who wrote an article and who published it. */
final class Credits {

  private static final int LONGEST = 120;
  private static final Pattern BY =
      Pattern.compile("^(?:written )?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("^https?://|@");

  private static final List<String> AUTHOR_FIELDS =
      List.of(
          "meta[name=author]",
          "meta[name=parsely-author]",
          "meta[name=sailthru.author]",
          "meta[name=byl]",
          "meta[property=article:author]",
          "meta[name=dc.creator]");
  private static final List<String> AUTHOR_PLACES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          ".byline .author",
          ".byline",
          ".author-name");
  private static final List<String> PUBLISHER_FIELDS =
      List.of(
          "meta[property=og:site_name]",
          "meta[name=application-name]",
          "meta[name=publisher]",
          "meta[name=dc.publisher]");

  private Credits() {}

  /** Who wrote it. */
  static Optional<String> author(Telling page, LinkedData data) {
    Stream<String> fields = AUTHOR_FIELDS.stream().flatMap(f -> content(page, f));
    Stream<String> places =
        AUTHOR_PLACES.stream().flatMap(place -> page.first(place).stream()).map(Element::text);
    return Stream.of(data.ofArticle("author").stream(), fields, places)
        .flatMap(names -> names)
        .map(name -> BY.matcher(Paragraphs.squeeze(name)).replaceFirst(""))
        .filter(name -> isName(name) && !name.equalsIgnoreCase(publisher(page, data).orElse("")))
        .findFirst();
  }

  /** The newspaper, agency or site. */
  static Optional<String> publisher(Telling page, LinkedData data) {
    Stream<String> fields = PUBLISHER_FIELDS.stream().flatMap(f -> content(page, f));
    String host = PageAddress.host(PageAddress.of(page));
    return Stream.of(data.ofArticle("publisher").stream(), fields, Stream.of(host))
        .flatMap(names -> names)
        .map(Paragraphs::squeeze)
        .filter(Credits::isName)
        .findFirst();
  }

  private static Stream<String> content(Telling page, String field) {
    return page.all(field).stream().map(meta -> meta.attr("content"));
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.length() <= LONGEST && !ADDRESS.matcher(name).find();
  }
}

package io.dateline.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** Where a page came from and which language it says it is in. */
final class PageAddress {

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

  /** What browsers write into pages that they save. */
  private static final Pattern SAVED = Pattern.compile("^\\s*saved from url=\\(\\d+\\)(\\S+)");

  private static final List<String> PLACES =
      List.of(
          "link[rel=canonical]",
          "meta[property=og:url]",
          "meta[name=twitter:url]",
          "link[rel=shortlink]");

  private PageAddress() {}

  /** The page's own address: as the page says it, or the browser that saved the page. */
  static Optional<String> stated(Telling page) {
    return Optional.of(of(page))
        .filter(address -> !address.isEmpty())
        .or(
            () ->
                page.page()
                    .nodeStream(Comment.class)
                    .map(comment -> SAVED.matcher(comment.getData()))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst());
  }

  /** The page's own address, or an empty text. */
  static String of(Telling page) {
    for (String place : PLACES) {
      String attribute = place.startsWith("link") ? "href" : "content";
      String value = attribute(page, place, attribute);
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  /** The host in an address, or an empty text. */
  static String host(String address) {
    String rest = SCHEME.matcher(address).replaceFirst("");
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }

  /** The language tag that the page declares, or an empty text. */
  static String language(Telling page) {
    String tag = attribute(page, "html", "lang");
    Optional<Element> locale = page.first("meta[property=og:locale]");
    return tag.length() < 3 && locale.isPresent() ? locale.get().attr("content") : tag;
  }

  private static String attribute(Telling page, String place, String name) {
    return page.first(place).map(element -> element.attr(name)).orElse("");
  }
}

package io.dateline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the articles of a diary can be read, by their ids. */
@FunctionalInterface
public interface ArticleLinks {

  /** The address of an article, relative to the page or on the web; empty if nobody knows. */
  Optional<String> of(String id);

  /** Ids that are addresses on the web lead there. */
  static ArticleLinks web() {
    return id -> Optional.of(id).filter(ArticleLinks::isWeb);
  }

  /**
   * Addresses made of ids.
   *
   * @param pattern an address on the web with {@code {id}} where the id is to stand, for which it
   *     is percent-encoded but for its slashes
   * @throws IllegalArgumentException if it is no such pattern
   */
  static ArticleLinks pattern(String pattern) {
    if (!isWeb(pattern) || !pattern.contains("{id}")) {
      throw new IllegalArgumentException(
          "\"%s\" is no pattern of addresses. Give one such as https://archive.example/{id}"
              .formatted(pattern));
    }
    return id -> Optional.of(pattern.replace("{id}", encoded(id)));
  }

  /**
   * Ids that are files lead to them, as seen from the folder of the page; others as on the web.
   *
   * @param folder where the page will lie
   */
  static ArticleLinks files(Path folder) {
    Path from = folder.toAbsolutePath().normalize();
    return id -> web().of(id).or(() -> file(from, id));
  }

  private static Optional<String> file(Path from, String id) {
    int fragment = id.indexOf('#');
    try {
      Path file = Path.of(fragment < 0 ? id : id.substring(0, fragment)).toAbsolutePath();
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      String way = from.relativize(file.normalize()).toString().replace('\\', '/');
      return Optional.of("./" + encoded(way));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(String id) {
    String start = id.substring(0, Math.min(8, id.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.equals("https://");
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}

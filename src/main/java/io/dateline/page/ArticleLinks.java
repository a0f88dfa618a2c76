package io.dateline.page;

import java.nio.file.Path;
import java.util.Optional;

/** Where the articles of a diary can be read, by their ids. */
@FunctionalInterface
public interface ArticleLinks {

  /** The address of an article, relative to the page or on the web; empty if nobody knows. */
  Optional<String> of(String id);

  /** Ids that are addresses on the web lead there. */
  static ArticleLinks web() {
    return id -> Optional.of(id).filter(Addresses::isWeb);
  }

  /**
   * Addresses made of ids.
   *
   * @param pattern an address on the web with {@code {id}} where the id is to stand, for which it
   *     is percent-encoded but for its slashes
   * @throws IllegalArgumentException if it is no such pattern
   */
  static ArticleLinks pattern(String pattern) {
    if (!Addresses.isWeb(pattern) || !pattern.contains("{id}")) {
      throw new IllegalArgumentException(
          "\"%s\" is no pattern of addresses. Give one such as https://archive.example/{id}"
              .formatted(pattern));
    }
    return id -> Optional.of(pattern.replace("{id}", Addresses.encoded(id)));
  }

  /**
   * Ids that are files lead to them, as seen from the folder of the page; others as on the web.
   *
   * @param folder where the page will lie
   */
  static ArticleLinks files(Path folder) {
    Path from = folder.toAbsolutePath().normalize();
    return id -> web().of(id).or(() -> Addresses.file(from, id));
  }
}

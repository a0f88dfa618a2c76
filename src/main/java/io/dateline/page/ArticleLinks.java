package io.dateline.page;

import io.dateline.article.WebAddress;
import io.dateline.diary.ArticleRef;
import java.nio.file.Path;
import java.util.Optional;

/** Where the articles of a diary can be read. */
@FunctionalInterface
public interface ArticleLinks {

  /** The address of an article, relative to the page or on the web; empty if nobody knows. */
  Optional<String> of(ArticleRef article);

  /** Articles lead to their address on the web, as their records have it or as their id. */
  static ArticleLinks web() {
    return article -> Optional.of(article.link()).filter(link -> !link.isEmpty());
  }

  /**
   * Addresses made of ids.
   *
   * @param pattern an address on the web with {@code {id}} where the id is to stand, for which it
   *     is percent-encoded but for its slashes
   * @throws IllegalArgumentException if it is no such pattern
   */
  static ArticleLinks pattern(String pattern) {
    if (WebAddress.of(pattern).isEmpty() || !pattern.contains("{id}")) {
      throw new IllegalArgumentException(
          "\"%s\" is no pattern of addresses. Give one such as https://archive.example/{id}"
              .formatted(pattern));
    }
    return article -> Optional.of(pattern.replace("{id}", Addresses.encoded(article.id())));
  }

  /**
   * Articles lead to their address on the web; those without one, whose ids are files, lead to
   * these, as seen from the folder of the page.
   *
   * @param folder where the page will lie
   */
  static ArticleLinks files(Path folder) {
    Path from = folder.toAbsolutePath().normalize();
    return article -> web().of(article).or(() -> Addresses.file(from, article.id()));
  }
}

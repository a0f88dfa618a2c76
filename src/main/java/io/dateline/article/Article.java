package io.dateline.article;

import java.util.Optional;

/**
 * A news article, cleaned of all that is not its news.
 *
 * @param text the whole text: the title if there is one, an empty line, then the body's paragraphs,
 *     with an empty line between two of them. Every offset in a record refers to it
 * @param bodyStart offset in {@code text} at which the body begins: 0 if there is no title
 * @param published the day of publication
 * @param language ISO 639-1 code of the language it is written in
 * @param author who wrote it, if the article says so
 * @param publisher the newspaper, agency or site, if the article says so
 * @param url its address on the web, if it says so or whoever handed it in
 * @param mediaType the media type its content was recognised as, such as {@code text/html}
 * @param charset the charset it was decoded with, such as {@code UTF-8}
 */
public record Article(
    String text,
    int bodyStart,
    Published published,
    String language,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> url,
    String mediaType,
    String charset) {

  /** Checks that the body begins within the text. */
  public Article {
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException(
          "the body begins at %d in a text of %d".formatted(bodyStart, text.length()));
    }
  }

  /** The title, or an empty text if there is none. */
  public String title() {
    return text.substring(0, bodyStart).strip();
  }

  /** The body alone. */
  public String body() {
    return text.substring(bodyStart);
  }
}

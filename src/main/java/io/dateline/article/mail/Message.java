package io.dateline.article.mail;

import java.util.Map;
import java.util.Optional;

/**
 * A MIME message, as far as an article may be in it.
 *
 * @param headers its headers by name in lower case, the first of each name
 * @param plain its first part of plain text
 * @param html its first part of HTML
 */
record Message(Map<String, String> headers, Optional<String> plain, Optional<String> html) {

  /** A header's value, or an empty text. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}

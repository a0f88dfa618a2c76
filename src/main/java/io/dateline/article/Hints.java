package io.dateline.article;

import java.util.Optional;

/**
 * What is known about some bytes before they are read. None of it is believed against the content.
 *
 * @param name the file's name or the object's key, for its extension
 * @param contentType the value of a {@code Content-Type} header, if there was one
 * @param fallback the day of publication to take if the article does not tell its own
 * @param url where the article can be read, if whoever hands it in says so; counts before what it
 *     says of itself
 */
public record Hints(
    String name, Optional<String> contentType, Published fallback, Optional<String> url) {

  /** What is known of an article whose address nobody says. */
  public Hints(String name, Optional<String> contentType, Published fallback) {
    this(name, contentType, fallback, Optional.empty());
  }
}

package io.dateline.article.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a reader of one format found: an article as it was written, before it is cleaned.
 *
 * @param title the title, or an empty text
 * @param paragraphs the body, paragraph by paragraph
 * @param day the day of publication, if the article tells it
 * @param author who wrote it, if it says so
 * @param publisher the newspaper, agency or site, if it says so
 * @param fragment tells it from others of the same bytes; empty if there is only one
 * @param url where it says that it can be read, if it does; not yet checked
 */
public record Draft(
    String title,
    List<String> paragraphs,
    Optional<LocalDate> day,
    Optional<String> author,
    Optional<String> publisher,
    String fragment,
    Optional<String> url) {

  /** Keeps its own copy of the paragraphs. */
  public Draft {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A draft of which only the wording is known. */
  public static Draft of(String title, List<String> paragraphs) {
    return new Draft(
        title,
        paragraphs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /** The same article with another title and body. */
  public Draft withText(String newTitle, List<String> newParagraphs) {
    return new Draft(newTitle, newParagraphs, day, author, publisher, fragment, url);
  }

  /** The same article, its day forgotten if it lies after the latest that it can be. */
  public Draft notAfter(LocalDate latest) {
    Optional<LocalDate> possible = day.filter(d -> !d.isAfter(latest));
    return new Draft(title, paragraphs, possible, author, publisher, fragment, url);
  }

  /** The same article under another fragment. */
  public Draft withFragment(String newFragment) {
    return new Draft(title, paragraphs, day, author, publisher, newFragment, url);
  }

  /** The same article, which says where it can be read. */
  public Draft withUrl(Optional<String> stated) {
    return new Draft(title, paragraphs, day, author, publisher, fragment, stated);
  }

  /** The same article, with what is not yet known of it taken from elsewhere. */
  public Draft completedBy(
      Optional<LocalDate> otherDay, Optional<String> otherAuthor, Optional<String> otherPublisher) {
    return new Draft(
        title,
        paragraphs,
        day.or(() -> otherDay),
        author.or(() -> otherAuthor),
        publisher.or(() -> otherPublisher),
        fragment,
        url);
  }
}

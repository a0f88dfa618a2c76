package io.dateline.article;

/** What reading some bytes gave: an article, or the reason why there is none. */
public sealed interface Reading {

  /** The bytes held an article. A feed or a mailbox holds several, told apart by fragment. */
  record Read(Article article, String fragment) implements Reading {}

  /**
   * The bytes cannot be read as an article, and would not be if they were read again.
   *
   * @param reason what is wrong with the input and what to do about it, for a person to read
   * @param mediaType the media type its content was recognised as
   * @param charset the charset it was decoded with, or an empty text if it is no text
   * @param published the day of publication, as far as it is known
   */
  record Rejected(String reason, String mediaType, String charset, Published published)
      implements Reading {}
}

package io.dateline.article.bytes;

/** What some bytes can be read as. */
public enum Format {
  /** Text without any markup. */
  PLAIN("text/plain"),
  /** HTML or XHTML. */
  HTML("text/html"),
  /** Text with Markdown's marks. */
  MARKDOWN("text/markdown"),
  /** An RSS feed. */
  RSS("application/rss+xml"),
  /** An Atom feed or entry. */
  ATOM("application/atom+xml"),
  /** An agency's NITF document. */
  NITF("application/nitf+xml"),
  /** An agency's NewsML document, of the first or second generation. */
  NEWSML("application/vnd.iptc.g2.newsitem+xml"),
  /** Another XML document. */
  XML("application/xml"),
  /** A mail message. */
  MAIL("message/rfc822"),
  /** A mailbox of several messages. */
  MBOX("application/mbox"),
  /** A page saved with its parts. */
  MHTML("multipart/related"),
  /** A JSON value, or several, one a line. */
  JSON("application/json");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type that stands in a record. */
  public String mediaType() {
    return mediaType;
  }
}

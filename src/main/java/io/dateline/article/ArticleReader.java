package io.dateline.article;

import io.dateline.article.bytes.Decoder;
import io.dateline.article.bytes.Decoder.Decoded;
import io.dateline.article.bytes.Format;
import io.dateline.article.bytes.Gunzip;
import io.dateline.article.bytes.Sniffer;
import io.dateline.article.bytes.Unreadable;
import io.dateline.article.text.Draft;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles out of bytes of any kind. Immutable and safe to share between threads; reads the
 * same bytes with the same hints into the same articles, always.
 */
public final class ArticleReader {

  /** A file that is older than the web has a clock that tells nothing. */
  private static final int FIRST_YEAR = 1990;

  private static final int MOST_TAGS = 200_000;

  private final Limits limits;
  private final Formats formats = new Formats();
  private final Finisher finisher;

  /** A reader of English articles of up to 5 MB. */
  public ArticleReader() {
    this(Limits.DEFAULT);
  }

  /** A reader with limits of its own. */
  public ArticleReader(Limits limits) {
    this.limits = limits;
    this.finisher = new Finisher(limits);
  }

  /**
   * Reads what some bytes hold. Never fails: what cannot be read is rejected with a reason.
   *
   * @return at least one reading; several if the bytes are a feed or a mailbox
   */
  public List<Reading> read(byte[] content, Hints hints) {
    try {
      return readAny(content, hints);
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours, but one article must not stop those that follow it.
      return rejected(
          "Reading it failed inside of Dateline (%s). Please report it with the file; until it is"
                  .formatted(e.getClass().getSimpleName())
              + " mended, upload the article's text alone.",
          "application/octet-stream",
          hints);
    }
  }

  /** Reads without the net that {@link #read} spans, so that tests see faults. */
  List<Reading> readAny(byte[] content, Hints hints) {
    if (content.length > limits.maxBytes()) {
      return rejected(tooLarge("is", content.length), "application/octet-stream", hints);
    }
    if (!Gunzip.isPacked(content)) {
      return readPlain(content, hints);
    }
    try {
      byte[] unpacked = Gunzip.unpack(content, limits.maxBytes());
      if (unpacked.length > limits.maxBytes()) {
        return rejected(
            tooLarge("unpacks to more than", limits.maxBytes()), "application/gzip", hints);
      }
      return readPlain(unpacked, hints);
    } catch (IOException e) {
      return rejected(
          "The gzip archive is damaged and cannot be unpacked. Pack the article again, or upload it"
              + " as it is.",
          "application/gzip",
          hints);
    }
  }

  private List<Reading> readPlain(byte[] content, Hints hints) {
    if (content.length == 0) {
      return rejected(
          "The file is empty. Check that its upload was complete, and upload it again.",
          "application/x-empty",
          hints);
    }
    Optional<Unreadable> unreadable = Unreadable.of(content);
    if (unreadable.isPresent()) {
      Unreadable kind = unreadable.get();
      return rejected(
          "This is %s, not the text of an article. %s".formatted(kind.name(), kind.advice()),
          kind.mediaType(),
          hints);
    }
    Decoded decoded = Decoder.decode(content, hints.contentType());
    Format format = Sniffer.format(decoded.text(), hints.name(), hints.contentType());
    if (countOf('<', decoded.text()) > MOST_TAGS) {
      return rejected(
          "It has more than %,d tags, as no article has. Save its text alone and upload that."
              .formatted(MOST_TAGS),
          format.mediaType(),
          hints);
    }
    try {
      LocalDate latest = latest(hints.fallback());
      List<Draft> drafts = formats.read(format, content, decoded.text(), latest);
      return drafts.isEmpty()
          ? rejected(noArticle(format), format.mediaType(), hints)
          : drafts.stream()
              .map(
                  draft ->
                      finisher.finish(draft.notAfter(latest), format, decoded.charset(), hints))
              .toList();
    } catch (IOException e) {
      return rejected(
          "The content looks like %s but is damaged. Check that its upload was complete."
              .formatted(format.mediaType()),
          format.mediaType(),
          hints);
    }
  }

  private static long countOf(char wanted, String text) {
    long count = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  private static String noArticle(Format format) {
    return ("There is no article in this %s document. Upload one that has articles with their text,"
            + " or the articles one by one.")
        .formatted(format.mediaType());
  }

  /** A day after which nothing that exists now can have been published, wherever on Earth. */
  private static LocalDate latest(Published fallback) {
    return fallback.date().getYear() < FIRST_YEAR ? LocalDate.MAX : fallback.date().plusDays(1);
  }

  private String tooLarge(String verb, int bytes) {
    return "The article %s %,d bytes; the limit is %,d. Upload its text alone, or raise the limit."
        .formatted(verb, bytes, limits.maxBytes());
  }

  private static List<Reading> rejected(String reason, String mediaType, Hints hints) {
    return List.of(new Reading.Rejected(reason, mediaType, "", hints.fallback()));
  }
}

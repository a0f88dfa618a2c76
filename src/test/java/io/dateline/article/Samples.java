package io.dateline.article;

import io.dateline.article.Published.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Articles of our own prose, and short ways to read them. */
final class Samples {

  static final Published UPLOADED = new Published(LocalDate.of(2025, 6, 1), Basis.UPLOAD);
  static final ArticleReader READER = new ArticleReader();

  static final String LEAD =
      "The queen of Norway opened the new bridge over the fjord on Friday, the port of Bergen"
          + " said.";
  static final String NEXT =
      "She will travel to Denmark on Wednesday for talks with the king, who invited her to"
          + " Copenhagen.";
  static final String BODY = LEAD + "\n\n" + NEXT;
  static final String HTML = "<p>" + LEAD + "</p><p>" + NEXT + "</p>";

  private Samples() {}

  static byte[] resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Hints hints(String name) {
    return new Hints(name, Optional.empty(), UPLOADED);
  }

  static List<Reading> readings(byte[] content) {
    return READER.readAny(content, hints("upload"));
  }

  static List<Reading> readings(String content) {
    return readings(content.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(String content) {
    return article(content.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(byte[] content) {
    return switch (readings(content).getFirst()) {
      case Reading.Read read -> read.article();
      case Reading.Rejected rejected -> throw new AssertionError("rejected: " + rejected.reason());
    };
  }

  static Reading.Rejected rejected(byte[] content) {
    return switch (readings(content).getFirst()) {
      case Reading.Read read -> throw new AssertionError("read: " + read.article());
      case Reading.Rejected rejected -> rejected;
    };
  }
}

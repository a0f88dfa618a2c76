package io.dateline.article;

import io.dateline.article.bytes.Format;
import io.dateline.article.html.HtmlReader;
import io.dateline.article.text.Draft;
import io.dateline.article.text.Paragraphs;
import java.time.LocalDate;
import java.util.List;

/** Hands text to the reader of its format. */
final class Formats {

  private final HtmlReader html = new HtmlReader();

  /** The articles that some text holds: one at least. */
  List<Draft> read(Format format, byte[] content, String text, LocalDate latest) {
    return switch (format) {
      case HTML, XML -> List.of(html.read(text, latest));
      default -> List.of(Draft.of("", Paragraphs.of(text)));
    };
  }
}

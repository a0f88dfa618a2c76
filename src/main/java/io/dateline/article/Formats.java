package io.dateline.article;

import io.dateline.article.bytes.Format;
import io.dateline.article.feed.FeedReader;
import io.dateline.article.feed.WireReader;
import io.dateline.article.html.HtmlReader;
import io.dateline.article.json.JsonArticles;
import io.dateline.article.mail.MailReader;
import io.dateline.article.text.DayLine;
import io.dateline.article.text.Draft;
import io.dateline.article.text.Markdown;
import io.dateline.article.text.Paragraphs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Hands content to the reader of its format. */
final class Formats {

  private final HtmlReader html = new HtmlReader();
  private final FeedReader feeds = new FeedReader(html);
  private final WireReader wires = new WireReader(html);
  private final MailReader mail = new MailReader(html);
  private final JsonArticles json = new JsonArticles(html);

  /**
   * The articles that some content holds; none if it is a list without any.
   *
   * @param latest a day after which they cannot have been published
   * @throws IOException if the content is not what it looked like
   */
  List<Draft> read(Format format, byte[] content, String text, LocalDate latest)
      throws IOException {
    return switch (format) {
      case HTML, XML -> List.of(html.read(text, latest));
      case MARKDOWN -> List.of(Markdown.read(text));
      case RSS, ATOM -> feeds.read(text);
      case NITF, NEWSML -> wires.read(text);
      case MAIL -> List.of(mail.read(content, latest));
      case MHTML -> List.of(mail.readPage(content, latest));
      case MBOX -> mail.readAll(content, latest);
      case JSON -> json.read(text);
      case PLAIN -> List.of(DayLine.lift(Draft.of("", Paragraphs.of(text))));
    };
  }
}

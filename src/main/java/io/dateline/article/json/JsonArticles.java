package io.dateline.article.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.article.date.DayOrder;
import io.dateline.article.date.WrittenDates;
import io.dateline.article.html.HtmlReader;
import io.dateline.article.text.Draft;
import io.dateline.article.text.Paragraphs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads articles from JSON: objects with a text, on their own, in lists, or one a line. */
public final class JsonArticles {

  private static final List<String> BODY =
      List.of(
          "articleBody",
          "body",
          "bodyText",
          "body_text",
          "full_text",
          "fullText",
          "content",
          "text",
          "article",
          "maintext",
          "body_html",
          "contentHtml",
          "html",
          "story",
          "description",
          "summary");
  private static final List<String> TITLE =
      List.of("headline", "title", "webTitle", "name", "subject");
  private static final List<String> DAY =
      List.of(
          "datePublished",
          "publishedAt",
          "published_at",
          "published",
          "publishDate",
          "publish_date",
          "date_publish",
          "pubDate",
          "pub_date",
          "webPublicationDate",
          "publicationDate",
          "date_published",
          "firstPublished",
          "date",
          "created_at",
          "timestamp");
  private static final List<String> AUTHOR =
      List.of("author", "authors", "byline", "creator", "by");
  private static final List<String> PUBLISHER =
      List.of("publisher", "source", "source_name", "siteName", "site", "newspaper", "outlet");
  private static final List<String> ID = List.of("id", "uuid", "_id", "guid", "url", "link");

  private static final List<String> URL =
      List.of(
          "url", "link", "webUrl", "web_url", "canonical_url", "articleUrl", "mainEntityOfPage");

  private static final int MOST = 1_000;
  private static final int DEEPEST = 8;
  private static final int SHORTEST_TEXT = 40;
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>|&[a-z]{2,6};|&#\\d");

  /** Loaded when the first JSON comes: most runs see none. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private final HtmlReader html;
  private final WrittenDates dates = new WrittenDates(DayOrder.UNKNOWN);

  /** A reader that leaves texts in HTML to another. */
  public JsonArticles(HtmlReader html) {
    this.html = html;
  }

  /**
   * The articles, in the order in which they stand; none if no object has a text.
   *
   * @throws IOException if the text is no JSON
   */
  public List<Draft> read(String text) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    try (MappingIterator<JsonNode> values =
        Json.MAPPER.readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNextValue()) {
        collect(values.nextValue(), 0, articles);
      }
    } catch (JsonProcessingException e) {
      if (articles.isEmpty()) {
        throw e;
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (JsonNode article : articles) {
      String id = field(article, ID).orElse("" + (drafts.size() + 1));
      drafts.add(draft(article).withFragment(articles.size() == 1 ? "" : id));
    }
    return drafts;
  }

  private static void collect(JsonNode node, int depth, List<JsonNode> articles) {
    if (depth > DEEPEST || articles.size() >= MOST) {
      return;
    }
    if (node.isObject() && field(node, BODY).filter(b -> b.length() >= SHORTEST_TEXT).isPresent()) {
      articles.add(node);
      return;
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        collect(child, depth + 1, articles);
      }
    }
  }

  private Draft draft(JsonNode article) {
    String body = field(article, BODY).orElse("");
    return Draft.of(field(article, TITLE).map(this::line).orElse(""), paragraphs(body))
        .completedBy(
            field(article, DAY).flatMap(dates::inField),
            field(article, AUTHOR).map(this::line),
            field(article, PUBLISHER).map(this::line))
        .withUrl(field(article, URL));
  }

  private String line(String text) {
    return Paragraphs.squeeze(String.join(" ", paragraphs(text)));
  }

  private List<String> paragraphs(String text) {
    return TAG.matcher(text).find() ? html.paragraphs(text) : Paragraphs.of(text);
  }

  /** The first of some fields that has a text: its own, or that of its name or rendering. */
  private static Optional<String> field(JsonNode object, List<String> names) {
    return names.stream()
        .map(name -> text(object.path(name), 0))
        .filter(t -> !t.isBlank())
        .findFirst();
  }

  private static String text(JsonNode value, int depth) {
    if (value.isArray() && depth < 2) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part, depth + 1)));
      boolean prose = parts.stream().anyMatch(part -> part.length() > SHORTEST_TEXT);
      return String.join(prose ? "\n\n" : ", ", parts);
    }
    if (value.isObject() && depth < 2) {
      return List.of("rendered", "html", "text", "main", "name").stream()
          .map(name -> text(value.path(name), depth + 1))
          .filter(t -> !t.isBlank())
          .findFirst()
          .orElse("");
    }
    return value.isValueNode() ? value.asText("") : "";
  }
}

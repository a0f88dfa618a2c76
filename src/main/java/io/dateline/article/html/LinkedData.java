package io.dateline.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page says of itself in JSON-LD: the objects that describe an article, a posting or a page.
 */
final class LinkedData {

  private static final int DEEPEST = 12;
  private static final int MOST_SCRIPTS = 20;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(Telling page) {
    LinkedData data = new LinkedData();
    page.all("script[type=application/ld+json]").stream()
        .limit(MOST_SCRIPTS)
        .map(script -> script.data().strip())
        .forEach(data::read);
    return data;
  }

  /** Made for the first page that has data: many have none. */
  private static final class Json {
    static final ObjectMapper LENIENT =
        JsonMapper.builder()
            .enable(
                JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
  }

  private void read(String json) {
    try {
      collect(Json.LENIENT.readTree(json), 0);
    } catch (JsonProcessingException e) {
      // A page whose data is broken is read without it.
      return;
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
      if (type.contains("article") || type.contains("posting") || type.contains("report")) {
        articles.add(node);
      } else if (type.contains("page") || type.contains("creativework")) {
        pages.add(node);
      }
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        collect(child, depth + 1);
      }
    }
  }

  /** A field of the first article that has it, as text. */
  Optional<String> ofArticle(String field) {
    return first(articles, field);
  }

  /** A field of the first page that has it, as text. */
  Optional<String> ofPage(String field) {
    return first(pages, field);
  }

  private static Optional<String> first(List<JsonNode> nodes, String field) {
    return nodes.stream()
        .map(node -> text(node.path(field)))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(text(part)));
      return String.join(", ", parts);
    }
    return value.isObject() ? value.path("name").asText("") : value.asText("");
  }
}

package io.dateline.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.diary.Entry;
import io.dateline.diary.Query;
import io.dateline.diary.RecordLines;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A visit that an article tells, for tests: {@code Told.of("Jana Hlavova", "CZ", "PT")}.
 *
 * @param visitor who goes
 * @param from the visitor's country
 * @param to the destination's country
 * @param when the day, month or year
 * @param article the article's id
 * @param title the article's title
 * @param sentence the words that prove it
 */
public record Told(
    String visitor,
    String from,
    String to,
    String when,
    String article,
    String title,
    String sentence) {

  private static final JsonMapper JSON = new JsonMapper();

  /** A visit with ordinary circumstances. */
  public static Told of(String visitor, String from, String to) {
    return new Told(
        visitor,
        from,
        to,
        "2025-05-19",
        "wires/" + visitor + ".txt",
        "Title of " + visitor,
        visitor + " will travel.");
  }

  /** The same told by another article. */
  public Told by(String otherArticle, String otherTitle) {
    return new Told(visitor, from, to, when, otherArticle, otherTitle, sentence);
  }

  /** The same proved by other words. */
  public Told saying(String otherSentence) {
    return new Told(visitor, from, to, when, article, title, otherSentence);
  }

  /** The record of the article, as a line of JSON. */
  public String record() {
    ObjectNode record = JSON.createObjectNode();
    record.put("schema", "dateline/1").put("id", article).put("outcome", "summarised");
    record.putObject("published").put("date", "2025-05-12").put("basis", "article");
    record.put("language", "en").put("title", title).put("headline", title);
    record.putArray("summary").add(quote());
    ObjectNode visit = record.putArray("visits").addObject();
    visit.putArray("visitors").addObject().put("name", visitor).put("country", from);
    visit.putArray("hosts");
    ArrayNode places = visit.putObject("destination").put("country", to).putArray("places");
    places.add(to);
    visit.putObject("when").put("start", when).put("end", when).put("edtf", when).put("text", when);
    visit.put("status", "planned").put("salience", "main");
    visit.put("confidence", 0.9).put("rule", "visit.visit");
    visit.putArray("evidence").add(quote());
    record.putArray("facts");
    return record.put("extractor", "test").toString();
  }

  private ObjectNode quote() {
    return JSON.createObjectNode()
        .put("text", sentence)
        .put("start", 0)
        .put("end", sentence.length());
  }

  /** The entries of a diary of some visits. */
  public static List<Entry> diary(Told... visits) {
    String lines = Arrays.stream(visits).map(Told::record).collect(Collectors.joining("\n"));
    return RecordLines.of(new Text(lines)).ask(Query.ALL);
  }

  private record Text(String lines) implements RecordLines.Text {
    @Override
    public String name() {
      return "test";
    }

    @Override
    public BufferedReader open() {
      return new BufferedReader(new StringReader(lines));
    }
  }
}

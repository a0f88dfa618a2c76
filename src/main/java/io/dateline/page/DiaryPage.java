package io.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.diary.ArticleRef;
import io.dateline.diary.Entry;
import io.dateline.diary.EntryJson;
import io.dateline.diary.Mention;
import io.dateline.visit.Person;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The diary as one page: a timeline by week, a map, filters, and a card for each visit with the
 * words that prove it. It asks the network for nothing. Immutable; loading reads its parts.
 */
public final class DiaryPage {

  private final Parts parts;
  private final String world;
  private final Geography geography;

  private DiaryPage(Parts parts, String world, Geography geography) {
    this.parts = parts;
    this.world = world;
    this.geography = geography;
  }

  /** Loads the parts of the page. */
  public static DiaryPage load() {
    return new DiaryPage(
        Parts.load("diary", "main"), Parts.text("world.json").strip(), Geography.load());
  }

  /**
   * A page to keep.
   *
   * @param title what it is called
   * @param entries its visits
   * @param links where their articles can be read
   * @param extractor the version that made it
   */
  public String of(String title, List<Entry> entries, ArticleLinks links, String extractor) {
    return parts.page(title, extractor, "", data(entries, links, Optional.empty()), parts.policy());
  }

  /**
   * A page that a server shows, which asks it for changes.
   *
   * @param version the entity tag of the visits that it shows
   * @see #of
   */
  public String live(
      String title, List<Entry> entries, ArticleLinks links, String extractor, String version) {
    return parts.page(
        title,
        extractor,
        Parts.text("links.html"),
        data(entries, links, Optional.of(version)),
        parts.livePolicy());
  }

  /** The policy that a server gives along with a live page. */
  public String livePolicy() {
    return parts.livePolicy();
  }

  private String data(List<Entry> entries, ArticleLinks links, Optional<String> version) {
    return ScriptJson.of(
        json -> {
          json.writeStartObject();
          if (version.isPresent()) {
            json.writeObjectFieldStart("live");
            json.writeStringField("address", "/visits");
            json.writeStringField("version", version.get());
            json.writeEndObject();
          }
          json.writeFieldName("countries");
          geography.write(codes(entries), json);
          writeLinks(entries, links, json);
          json.writeFieldName("world");
          json.writeRawValue(world);
          json.writeArrayFieldStart("entries");
          for (Entry entry : entries) {
            EntryJson.write(entry, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeLinks(List<Entry> entries, ArticleLinks links, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("links");
    Map<String, ArticleRef> articles = new TreeMap<>();
    for (Entry entry : entries) {
      entry.mentions().stream().map(Mention::article).forEach(a -> articles.put(a.id(), a));
    }
    for (ArticleRef article : articles.values()) {
      Optional<String> link = links.of(article);
      if (link.isPresent()) {
        json.writeStringField(article.id(), link.get());
      }
    }
    json.writeEndObject();
  }

  private static Set<String> codes(List<Entry> entries) {
    Set<String> codes = new TreeSet<>();
    for (Entry entry : entries) {
      entry.destination().country().ifPresent(codes::add);
      entry.visitors().stream().map(Person::country).forEach(c -> c.ifPresent(codes::add));
      entry.hosts().forEach(host -> host.person().country().ifPresent(codes::add));
    }
    return codes;
  }
}

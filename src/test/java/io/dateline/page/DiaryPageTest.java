package io.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.diary.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The diary's page: what articles say stays text, and the page needs nothing but itself. */
class DiaryPageTest {

  private static final DiaryPage PAGE = DiaryPage.load();
  private static final String HOSTILE =
      "</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>\u2028'\"&amp;{{data}}";

  @Test
  void visits_stand_in_the_page_as_json() throws IOException {
    JsonNode data = data(page(Told.diary(Told.of("Jana Hlavova", "CZ", "PT"))));
    assertThat(data.at("/entries/0/visitors/0/name").asText()).isEqualTo("Jana Hlavova");
    assertThat(data.at("/entries/0/mentions/0/evidence/0/sentence").asText())
        .isEqualTo("Jana Hlavova will travel.");
    assertThat(data.has("live")).isFalse();
  }

  @Test
  void countries_have_names_and_places_on_the_map() throws IOException {
    JsonNode countries =
        data(page(Told.diary(Told.of("Jana Hlavova", "CZ", "PT")))).path("countries");
    assertThat(countries).hasSize(2);
    assertThat(countries.at("/PT/name").asText()).isEqualTo("Portugal");
    assertThat(countries.at("/PT/capital").asText()).isEqualTo("Lisbon");
    assertThat(countries.at("/PT/at/0").asDouble()).isBetween(-9.5, -9.0);
    assertThat(countries.at("/PT/at/1").asDouble()).isBetween(38.5, 39.0);
  }

  @Test
  void hostile_words_stay_words() throws IOException {
    Told told = Told.of(HOSTILE, "CZ", "PT").by("a", HOSTILE).saying(HOSTILE);
    Document page = page(HOSTILE, Told.diary(told));
    assertThat(page.title()).contains("</script><script>alert(1)</script>");
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("img, iframe, object, embed, link")).isEmpty();
    assertThat(page.expectFirst("#data").data()).doesNotContain("<", ">");
    JsonNode entry = data(page).at("/entries/0");
    assertThat(entry.at("/visitors/0/name").asText()).isEqualTo(HOSTILE);
    assertThat(entry.at("/mentions/0/title").asText()).isEqualTo(HOSTILE);
    assertThat(entry.at("/mentions/0/evidence/0/sentence").asText()).isEqualTo(HOSTILE);
  }

  @Test
  void policy_allows_its_own_style_and_script_alone() throws NoSuchAlgorithmException {
    Document page = page(List.of());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(
                    hash(page.expectFirst("style")),
                    hash(page.expectFirst("script[type=module]"))));
  }

  @Test
  void page_has_nothing_that_a_browser_would_load() {
    Document page = page(Told.diary(Told.of("Jana Hlavova", "CZ", "PT")));
    assertThat(page.select("[src], [srcset], link, base, [style], [onclick], [onload]")).isEmpty();
    assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import", "http:");
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
  }

  @Test
  void live_page_may_ask_its_server_and_knows_the_version_it_shows() throws IOException {
    Document page =
        Jsoup.parse(PAGE.live("Diary", List.of(), id -> Optional.empty(), "test", "\"v1\""));
    assertThat(PAGE.livePolicy()).endsWith("; connect-src 'self'");
    assertThat(page.select("meta[http-equiv]").attr("content")).isEqualTo(PAGE.livePolicy());
    assertThat(data(page).at("/live/version").asText()).isEqualTo("\"v1\"");
    assertThat(page.select(".links a").eachAttr("href")).contains("/read", "/openapi.json");
  }

  @Test
  void articles_that_can_be_read_have_links() throws IOException {
    List<Entry> diary =
        Told.diary(
            Told.of("Ana Sousa", "PT", "ES").by("https://news.example/1", "One"),
            Told.of("Ivo Kral", "CZ", "PT").by("wires/two.txt", "Two"));
    JsonNode links =
        data(Jsoup.parse(PAGE.of("Diary", diary, ArticleLinks.web(), "test"))).path("links");
    assertThat(links).hasSize(1);
    assertThat(links.path("https://news.example/1").asText()).isEqualTo("https://news.example/1");
  }

  @Test
  void same_visits_give_the_same_page() {
    List<Entry> diary = Told.diary(Told.of("Ana Sousa", "PT", "ES"));
    assertThat(PAGE.of("Diary", diary, ArticleLinks.web(), "test"))
        .isEqualTo(PAGE.of("Diary", diary, ArticleLinks.web(), "test"));
  }

  private static Document page(List<Entry> entries) {
    return page("Diary", entries);
  }

  private static Document page(String title, List<Entry> entries) {
    return Jsoup.parse(PAGE.of(title, entries, id -> Optional.empty(), "dateline 1.2.3"));
  }

  private static JsonNode data(Document page) throws IOException {
    return new JsonMapper().readTree(page.expectFirst("#data").data());
  }

  private static String hash(Element element) throws NoSuchAlgorithmException {
    byte[] text = element.data().getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}

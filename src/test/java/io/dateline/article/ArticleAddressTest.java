package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an article can be read on the web: as it says itself, or whoever hands it in. */
class ArticleAddressTest {

  private static final ArticleReader READER = new ArticleReader();
  private static final Published DAY =
      new Published(LocalDate.of(2025, 5, 12), Published.Basis.UPLOAD);
  private static final String BODY =
      "The president of Kenya arrived in Lisbon on Monday for talks with her hosts about trade.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=canonical href='https://news.example/a?b=1'>",
        "<meta property=og:url content='https://news.example/a?b=1'>",
        "<!-- saved from url=(0028)https://news.example/a?b=1 -->",
      })
  void page_says_its_address(String head) {
    assertThat(urls("<!doctype html><html><head>" + head + "</head><p>BODY</p></html>"))
        .containsExactly("https://news.example/a?b=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a?b=1",
        "https://news.example/",
        "https://news.example",
        "javascript:alert(1)",
        "https://news.example/a b",
        "https://news.example/&quot;onclick=x",
        "",
      })
  void what_is_no_address_of_an_article_is_none(String address) {
    String link = "<link rel=canonical href='" + address + "'>";
    assertThat(urls("<!doctype html><html><head>" + link + "</head><p>BODY</p></html>"))
        .containsExactly("");
  }

  @Test
  void items_of_a_feed_have_the_addresses_of_their_links() {
    assertThat(
            urls(
                """
                <rss version="2.0"><channel><title>News</title>
                <item><guid isPermaLink="false">1</guid><link>https://news.example/1</link>
                  <description>BODY</description></item>
                <item><guid>https://news.example/2</guid><description>BODY</description></item>
                <item><guid>3</guid><description>BODY</description></item>
                </channel></rss>
                """))
        .containsExactly("https://news.example/1", "https://news.example/2", "");
    assertThat(
            urls(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
                <entry><id>tag:1</id><link rel="edit" href="https://news.example/edit/1"/>
                  <link rel="alternate" href="https://news.example/1"/><content>BODY</content></entry>
                <entry><id>tag:2</id><link href="https://news.example/2"/><content>BODY</content></entry>
                </feed>
                """))
        .containsExactly("https://news.example/1", "https://news.example/2");
  }

  @ParameterizedTest
  @CsvSource({"url", "link", "webUrl", "web_url"})
  void object_of_json_names_it(String field) {
    assertThat(
            urls(
                "{'body': 'BODY', 'FIELD': 'https://n.example/1'}"
                    .replace("FIELD", field)
                    .replace('\'', '"')))
        .containsExactly("https://n.example/1");
  }

  @Test
  void mail_is_where_the_archive_of_its_list_has_it() {
    assertThat(
            urls(
                """
                From: Desk <desk@news.example>
                Subject: Visit
                Date: Mon, 12 May 2025 10:00:00 +0000
                Archived-At: <https://lists.example/msg/1>

                BODY
                """))
        .containsExactly("https://lists.example/msg/1");
  }

  @Test
  void whoever_hands_it_in_knows_better() {
    String page =
        "<!doctype html><html><link rel=canonical href='https://news.example/a'><p>BODY</p></html>";
    assertThat(urls(page, Optional.of("https://archive.example/7")))
        .containsExactly("https://archive.example/7");
    assertThat(urls(page, Optional.of("archive 7"))).containsExactly("https://news.example/a");
  }

  private static List<String> urls(String content) {
    return urls(content, Optional.empty());
  }

  /** The addresses of what some content holds, with an article's text for BODY. */
  private static List<String> urls(String content, Optional<String> told) {
    return READER
        .read(
            content.replace("BODY", BODY).getBytes(StandardCharsets.UTF_8),
            new Hints("article", Optional.empty(), DAY, told))
        .stream()
        .map(
            reading ->
                switch (reading) {
                  case Reading.Read read -> read.article().url().orElse("");
                  case Reading.Rejected rejected -> rejected.reason();
                })
        .toList();
  }
}

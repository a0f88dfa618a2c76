package io.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.diary.ArticleRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where articles can be read, by their ids. */
class ArticleLinksTest {

  @Test
  void address_on_the_web_leads_there() {
    assertThat(ArticleLinks.web().of(article("https://news.example/a?b=1")))
        .contains("https://news.example/a?b=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "s3://b/k",
        "a.txt",
        ""
      })
  void what_is_no_address_on_the_web_has_no_link(String id) {
    assertThat(ArticleLinks.web().of(article(id))).isEmpty();
  }

  @Test
  void file_is_linked_as_seen_from_the_page(@TempDir Path folder) throws IOException {
    Path wires = Files.createDirectories(folder.resolve("wires"));
    Path file = Files.writeString(wires.resolve("a b#?%.txt"), "x");
    Path pages = Files.createDirectories(folder.resolve("pages"));
    assertThat(ArticleLinks.files(pages).of(article(file.toString())))
        .contains("./../wires/a%20b%23%3F%25.txt");
  }

  @Test
  void article_of_a_feed_leads_to_the_feed(@TempDir Path folder) throws IOException {
    Path feed = Files.writeString(folder.resolve("feed.xml"), "x");
    assertThat(ArticleLinks.files(folder).of(article(feed + "#2"))).contains("./feed.xml");
  }

  @Test
  void file_that_is_not_there_has_no_link(@TempDir Path folder) {
    assertThat(ArticleLinks.files(folder).of(article("gone.txt"))).isEmpty();
    assertThat(ArticleLinks.files(folder).of(article("javascript:alert(1)"))).isEmpty();
  }

  @Test
  void pattern_takes_the_id_with_its_slashes() {
    assertThat(
            ArticleLinks.pattern("https://archive.example/?k={id}").of(article("bucket/a b&c.txt")))
        .contains("https://archive.example/?k=bucket/a%20b%26c.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:{id}", "https://archive.example/", "{id}"})
  void pattern_that_leads_nowhere_is_refused(String pattern) {
    assertThatThrownBy(() -> ArticleLinks.pattern(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(pattern)
        .hasMessageContaining("https://archive.example/{id}");
  }

  @Test
  void address_that_the_record_has_goes_before_that_of_the_file(@TempDir Path folder)
      throws IOException {
    Path page = Files.writeString(folder.resolve("saved.html"), "x");
    ArticleRef saved =
        new ArticleRef(page.toString(), "", LocalDate.of(2025, 5, 12), "https://news.example/a");
    assertThat(ArticleLinks.web().of(saved)).contains("https://news.example/a");
    assertThat(ArticleLinks.files(folder).of(saved)).contains("https://news.example/a");
    assertThat(ArticleLinks.pattern("https://archive.example/{id}").of(saved).orElse(""))
        .startsWith("https://archive.example/")
        .endsWith("saved.html");
  }

  @Test
  void address_in_a_record_that_would_run_something_is_none() {
    assertThat(
            ArticleLinks.web()
                .of(new ArticleRef("a", "", LocalDate.of(2025, 5, 12), "javascript:alert(1)")))
        .isEmpty();
  }

  private static ArticleRef article(String id) {
    return new ArticleRef(id, "", LocalDate.of(2025, 5, 12));
  }
}

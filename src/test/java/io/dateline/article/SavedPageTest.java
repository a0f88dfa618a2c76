package io.dateline.article;

import static io.dateline.article.Samples.HTML;
import static io.dateline.article.Samples.article;
import static io.dateline.article.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A saved page gives the article on it, and the day it was published. */
class SavedPageTest {

  @Test
  void page_gives_the_body_alone() {
    assertThat(article(resource("saved-page.html")).text())
        .isEqualTo(
            """
            Queen of Norway opens fjord bridge

            The queen of Norway opened the new bridge over the fjord on Friday, the port of Bergen said.

            She will travel to Denmark on Wednesday for talks with the king, who invited her to Copenhagen.

            A long wait

            The bridge took nine years to build, three more than planned, and cost twice as much as the first estimate.

            It is four kilometres long.

            Ferries will go on until May.

            "We waited long enough," said a captain who has crossed the fjord by ferry since he was a boy.""");
  }

  @Test
  void page_tells_who_wrote_it_who_published_it_and_when() {
    Article article = article(resource("saved-page.html"));
    assertThat(article.author()).contains("Anna Holm");
    assertThat(article.publisher()).contains("Harbour News");
    assertThat(article.published().date()).isEqualTo(LocalDate.of(2025, 3, 28));
  }

  @Test
  void body_of_a_page_without_scripts_run_is_taken_from_its_data() {
    String text = (HTML + HTML).replaceAll("<[^>]*>", " ").strip();
    String page =
        "<html><head><title>Queen opens bridge</title><script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + text
            + "\"}</script></head><body><div id='app'></div></body></html>";
    assertThat(article(page).body()).startsWith("The queen of Norway");
  }

  @Test
  void words_that_most_of_a_page_is_named_with_cut_nothing() {
    String widgets =
        ("<div class='site-widget'><div class='widget-inner'>" + HTML + "</div></div>").repeat(5);
    assertThat(article("<html><body>" + widgets + "</body></html>").body()).contains("Copenhagen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property='article:published_time' content='2025-03-28T23:10:00Z'>    |
          <meta name='DC.date.issued' content='28.03.2025'>                          |
          <meta name='pubdate' content='20250328'>                                   |
          <link rel='canonical' href='https://example.com/2025/03/28/queen'>         |
          | <time datetime='2025-03-28'>Friday</time>
          | <p class='published'>28 March 2025, 10:15</p>
          | <p>Published on Friday, March 28th, 2025</p>
          | <div class='post-footer'>Veröffentlicht am 28. März 2025</div>
          | <time datetime='2025-04-02T08:00:00Z'>Publié le 28 mars 2025</time>
          <meta property='article:modified_time' content='2025-03-28'>               |
          <meta property='article:modified_time' content='2025-04-02'>               | <span class='date'>28/3/2025</span>
          """)
  void day_of_publication_is_found_wherever_it_stands(String head, String body) {
    String page =
        "<html lang='en-GB'><head><title>Queen opens the bridge</title>"
            + (head == null ? "" : head)
            + "</head><body><h1>Queen opens the bridge</h1>"
            + (body == null ? "" : body)
            + HTML
            + "</body></html>";
    assertThat(article(page).published())
        .isEqualTo(new Published(LocalDate.of(2025, 3, 28), Published.Basis.ARTICLE));
  }

  @ParameterizedTest
  @CsvSource({"en-US,2025-03-04", "en-GB,2025-04-03", "de,2025-04-03"})
  void day_and_month_are_told_apart_by_the_locale(String language, LocalDate expected) {
    String page =
        "<html lang='%s'><head><title>Queen opens bridge</title></head><body><h1>Queen opens"
                .formatted(language)
            + " bridge</h1><span class='date'>3/4/2025</span>"
            + HTML
            + "</body></html>";
    assertThat(article(page).published().date()).isEqualTo(expected);
  }

  @Test
  void day_after_the_upload_is_not_believed() {
    String page =
        "<html><head><meta name='pubdate' content='2031-01-01'></head><body>" + HTML + "</body>";
    assertThat(article(page).published()).isEqualTo(Samples.UPLOADED);
  }
}

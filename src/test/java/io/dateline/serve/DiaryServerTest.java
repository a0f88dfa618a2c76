package io.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server's pages, asked as browsers and programs ask for them. */
class DiaryServerTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ARTICLE =
      """
      Czech foreign minister to visit Portugal

      PRAGUE, May 12, 2025 - Czech Foreign Minister Jana Hlavova will visit Portugal from May 19 to May 21.
      """;

  @RegisterExtension static final TestServer SERVER = TestServer.start();

  @Test
  void page_comes_with_a_strict_policy() throws Exception {
    HttpResponse<String> page = SERVER.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Jana Hlavova");
    assertThat(TestServer.header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(TestServer.header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(TestServer.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(TestServer.header(page, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(TestServer.header(page, "Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void article_is_read_and_its_text_given_with_its_record() throws Exception {
    JsonNode article = JSON.readTree(SERVER.post("/read", ARTICLE).body()).at("/articles/0");
    JsonNode evidence = article.at("/record/visits/0/evidence/0");
    assertThat(evidence.path("text").asText()).isNotEmpty();
    assertThat(article.path("text").asText())
        .startsWith("Czech foreign minister")
        .contains(evidence.path("text").asText());
    assertThat(article.at("/record/published/date").asText()).isEqualTo("2025-05-12");
  }

  @Test
  void day_of_publication_is_the_reader_s_or_today() throws Exception {
    String undated = "Visit\n\nCzech Foreign Minister Jana Hlavova arrived in Portugal on Monday.";
    String day = "/articles/0/record/published/date";
    assertThat(
            JSON.readTree(SERVER.post("/read?published=2025-03-28", undated).body())
                .at(day)
                .asText())
        .isEqualTo("2025-03-28");
    assertThat(JSON.readTree(SERVER.post("/read", undated).body()).at(day).asText())
        .isEqualTo("2025-06-01");
    assertThat(SERVER.post("/read?published=yesterday", undated).statusCode()).isEqualTo(400);
  }

  @Test
  void article_that_cannot_be_read_says_why() throws Exception {
    JsonNode record = JSON.readTree(SERVER.post("/read", "").body()).at("/articles/0/record");
    assertThat(record.path("outcome").asText()).isEqualTo("rejected");
    assertThat(record.path("reason").asText()).isNotEmpty();
  }

  @Test
  void article_that_is_too_large_is_refused() throws Exception {
    HttpResponse<String> answer = SERVER.post("/read", "x".repeat(ArticleTrial.MOST_BYTES + 1));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("2,000,000");
  }

  @Test
  void text_is_explained_on_a_page_that_runs_nothing() throws Exception {
    HttpResponse<String> page = SERVER.post("/explain", "text=a%20%26%20b&published=");
    assertThat(page.body()).isEqualTo("<p>explained 5</p>");
    assertThat(TestServer.header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void what_is_not_there_is_not_found() throws Exception {
    HttpResponse<String> answer = SERVER.get("/../etc/passwd");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/visits");
  }

  @Test
  void other_methods_are_refused() throws Exception {
    HttpResponse<String> answer = SERVER.send(SERVER.request("/visits").DELETE().build());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(TestServer.header(answer, "Allow")).isEqualTo("GET");
    assertThat(TestServer.header(SERVER.post("/", "x"), "Allow")).isEqualTo("GET");
    assertThat(SERVER.send(SERVER.request("/visits").HEAD().build()).statusCode()).isEqualTo(200);
  }
}

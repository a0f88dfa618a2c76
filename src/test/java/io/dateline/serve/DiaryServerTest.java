package io.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.page.ArticleLinks;
import io.dateline.page.Told;
import io.dateline.summary.ArticleSummariser;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server, asked as browsers and programs ask it. */
class DiaryServerTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<Throwable> TROUBLES = Collections.synchronizedList(new ArrayList<>());
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String ARTICLE =
      """
      Czech foreign minister to visit Portugal

      PRAGUE, May 12, 2025 - Czech Foreign Minister Jana Hlavova will visit Portugal from May 19 to May 21.
      """;

  private static DiaryServer server;

  @BeforeAll
  static void start() throws IOException {
    Snapshot diary =
        Snapshot.of(
            Told.diary(
                Told.of("Jana Hlavova", "CZ", "PT"),
                Told.of("Ana Sousa", "PT", "ES"),
                Told.of("Josphat Mwangi", "KE", "KR")));
    Site site =
        new Site(
            "Diary",
            "dateline 1.2.3",
            ArticleLinks.web(),
            () -> diary,
            ArticleSummariser.load(),
            (content, name, hints) -> "<p>explained " + content.length + "</p>",
            Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));
    server =
        DiaryServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site,
            Set.of("diary.example"),
            TROUBLES::add);
  }

  @AfterAll
  static void stop() {
    server.close();
    assertThat(TROUBLES).isEmpty();
  }

  @Test
  void page_comes_with_a_strict_policy() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Jana Hlavova");
    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3",
    "?to=Portugal, 1",
    "?to=PT, 1",
    "?of=kenyan, 1",
    "?of=sousa, 1",
    "?from=2025-05-20, 0",
    "?from=2025-05-19&until=2025-05-19, 3",
    "?status=planned, 3",
    "'?status=completed,cancelled', 0",
    "?main=true&min-confidence=0.9, 3",
    "?min-confidence=0.91, 0",
    "?to=Atlantis, 0",
  })
  void visits_answer_a_question(String question, int count) throws Exception {
    JsonNode answer = JSON.readTree(get("/visits" + question).body());
    assertThat(answer.path("count").asInt()).isEqualTo(count);
    assertThat(answer.path("visits")).hasSize(count);
    assertThat(answer.path("extractor").asText()).isEqualTo("dateline 1.2.3");
  }

  @ParameterizedTest
  @CsvSource({
    "?too=PT, too",
    "?from=tomorrow, tomorrow",
    "?from=2025-05-20&until=2025-05-19, 2025-05-20",
    "?status=done, done",
    "?main=perhaps, perhaps",
    "?min-confidence=2, 2",
    "?to=PT&to=ES, 2 times",
  })
  void question_that_is_not_understood_is_told_why(String question, String said) throws Exception {
    RawAnswer answer = raw("GET /visits" + question, "localhost", "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("detail").asText()).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "ics, text/calendar, BEGIN:VCALENDAR",
    "csv, text/csv, Jana Hlavova",
    "jsonld, application/ld+json, schema.org",
  })
  void visits_come_in_other_forms_too(String form, String mediaType, String content)
      throws Exception {
    HttpResponse<String> answer = get("/visits." + form + "?to=PT");
    assertThat(header(answer, "Content-Type")).isEqualTo(mediaType + "; charset=utf-8");
    assertThat(answer.body()).contains(content).contains("Hlavova").doesNotContain("Sousa");
    assertThat(get("/visits." + form + "?too=PT").statusCode()).isEqualTo(400);
  }

  @Test
  void visits_that_are_known_are_not_sent_again() throws Exception {
    String tag = header(get("/visits"), "ETag");
    HttpResponse<String> again =
        send(request("/visits").header("If-None-Match", tag).GET().build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void article_is_read_and_its_text_given_with_its_record() throws Exception {
    JsonNode article = JSON.readTree(post("/read", ARTICLE).body()).at("/articles/0");
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
    assertThat(JSON.readTree(post("/read?published=2025-03-28", undated).body()).at(day).asText())
        .isEqualTo("2025-03-28");
    assertThat(JSON.readTree(post("/read", undated).body()).at(day).asText())
        .isEqualTo("2025-06-01");
    assertThat(post("/read?published=yesterday", undated).statusCode()).isEqualTo(400);
  }

  @Test
  void article_that_cannot_be_read_says_why() throws Exception {
    JsonNode record = JSON.readTree(post("/read", "").body()).at("/articles/0/record");
    assertThat(record.path("outcome").asText()).isEqualTo("rejected");
    assertThat(record.path("reason").asText()).isNotEmpty();
  }

  @Test
  void article_that_is_too_large_is_refused() throws Exception {
    HttpResponse<String> answer = post("/read", "x".repeat(ArticleTrial.MOST_BYTES + 1));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("2,000,000");
  }

  @Test
  void text_is_explained_on_a_page_that_runs_nothing() throws Exception {
    HttpResponse<String> page = post("/explain", "text=a%20%26%20b&published=");
    assertThat(page.body()).isEqualTo("<p>explained 5</p>");
    assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void what_is_not_there_is_not_found() throws Exception {
    HttpResponse<String> answer = get("/../etc/passwd");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/visits");
  }

  @Test
  void other_methods_are_refused() throws Exception {
    HttpResponse<String> answer = send(request("/visits").DELETE().build());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET");
    assertThat(header(post("/", "x"), "Allow")).isEqualTo("GET");
    assertThat(send(request("/visits").HEAD().build()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", ""})
  void request_for_another_host_is_refused(String host) throws Exception {
    assertThat(raw("GET /visits", host, "").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8037",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:8037",
        "diary.example"
      })
  void request_for_this_host_is_answered(String host) throws Exception {
    assertThat(raw("GET /visits", host, "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin: https://evil.example, 403",
    "Origin: null, 403",
    "Origin: http://localhost:8037, 200",
    "Sec-Fetch-Site: cross-site, 403",
    "Sec-Fetch-Site: same-site, 403",
    "Sec-Fetch-Site: same-origin, 200",
    "Sec-Fetch-Site: none, 200",
    "'Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document', 200",
    "'Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe', 403",
    "'Sec-Fetch-Site: same-origin\r\nOrigin: null', 200",
  })
  void pages_of_other_sites_get_nothing(String header, int status) throws Exception {
    assertThat(raw("GET /visits", "localhost", header).statusCode()).isEqualTo(status);
  }

  @Test
  void description_names_each_address_and_parameter() throws Exception {
    JsonNode description = JSON.readTree(get("/openapi.json").body());
    assertThat(description.at("/info/version").asText()).isEqualTo("dateline 1.2.3");
    List<String> parameters = new ArrayList<>();
    description
        .at("/components/parameters")
        .forEach(parameter -> parameters.add(parameter.path("name").asText()));
    description
        .path("paths")
        .forEach(path -> assertThat(path.at("/get/parameters").size()).isIn(0, parameters.size()));
    assertThat(parameters).containsExactlyElementsOf(Questions.NAMES);
    Set<String> described = new TreeSet<>();
    description.path("paths").fieldNames().forEachRemaining(described::add);
    String detail = JSON.readTree(get("/nothing").body()).path("detail").asText();
    assertThat(described)
        .isEqualTo(
            new TreeSet<>(List.of(detail.replaceAll(".*There is: (.*)\\.", "$1").split(", ", -1))));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET().build());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** What a server sent. */
  private record RawAnswer(int statusCode, String body) {}

  /** Asks with headers that a client would not send. */
  private static RawAnswer raw(String line, String host, String header) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        InputStream in = socket.getInputStream()) {
      String more = header.isEmpty() ? "" : header + "\r\n";
      String request =
          "%s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n".formatted(line, host, more);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new RawAnswer(
          Integer.parseInt(answer.substring(9, 12)),
          answer.substring(answer.indexOf("\r\n\r\n") + 4));
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}

package io.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /visits} and its other forms: questions in an address, answers for programs. */
class VisitsAddressTest {

  private static final JsonMapper JSON = new JsonMapper();

  @RegisterExtension static final TestServer SERVER = TestServer.start();

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
    "?when=May%202025, 3",
    "?when=in+may+2025, 3",
    "?when=2025-05-19/2025-05-25, 3",
    "?when=last%20week, 3",
    "?when=this%20week, 0",
    "?from=next%20week, 0",
    "?from=2025&until=yesterday, 3",
    "?from=&until=&when=, 3",
  })
  void visits_answer_a_question(String question, int count) throws Exception {
    JsonNode answer = JSON.readTree(SERVER.get("/visits" + question).body());
    assertThat(answer.path("count").asInt()).isEqualTo(count);
    assertThat(answer.path("visits")).hasSize(count);
    assertThat(answer.path("extractor").asText()).isEqualTo("dateline 1.2.3");
  }

  @ParameterizedTest
  @CsvSource({
    "?too=PT, too",
    "?from=tomorow, '\"tomorow\" means no days; give a day such as 2025-03-28'",
    "?when=yesterday%20and%20tomorrow, means several times",
    "?from=today&until=yesterday, 'the first day, 2025-06-01, is after the last, 2025-05-31'",
    "?from=2025-05-20&until=2025-05-19, 2025-05-20",
    "?status=done, done",
    "?main=perhaps, perhaps",
    "?min-confidence=2, 2",
    "?to=PT&to=ES, 2 times",
  })
  void question_that_is_not_understood_is_told_why(String question, String said) throws Exception {
    TestServer.RawAnswer answer = SERVER.raw("GET /visits" + question, "localhost", "");
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
    HttpResponse<String> answer = SERVER.get("/visits." + form + "?to=PT");
    assertThat(TestServer.header(answer, "Content-Type")).isEqualTo(mediaType + "; charset=utf-8");
    assertThat(answer.body()).contains(content).contains("Hlavova").doesNotContain("Sousa");
    assertThat(SERVER.get("/visits." + form + "?too=PT").statusCode()).isEqualTo(400);
  }

  @Test
  void visits_that_are_known_are_not_sent_again() throws Exception {
    String tag = TestServer.header(SERVER.get("/visits"), "ETag");
    HttpResponse<String> again =
        SERVER.send(SERVER.request("/visits").header("If-None-Match", tag).GET().build());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void words_that_mean_other_days_tomorrow_are_another_answer_then() throws Exception {
    String plain = TestServer.header(SERVER.get("/visits"), "ETag");
    assertThat(TestServer.header(SERVER.get("/visits?when=next%20week"), "ETag"))
        .isNotEqualTo(plain)
        .isEqualTo(TestServer.header(SERVER.get("/visits?when=2025-06-02/2025-06-08"), "ETag"))
        .isNotEqualTo(TestServer.header(SERVER.get("/visits?when=this%20week"), "ETag"));
  }

  @Test
  void description_names_each_address_and_parameter() throws Exception {
    JsonNode description = JSON.readTree(SERVER.get("/openapi.json").body());
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
    String detail = JSON.readTree(SERVER.get("/nothing").body()).path("detail").asText();
    assertThat(described)
        .isEqualTo(
            new TreeSet<>(List.of(detail.replaceAll(".*There is: (.*)\\.", "$1").split(", ", -1))));
  }
}

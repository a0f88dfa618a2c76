package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What CloudWatch is told of an invocation, in its embedded metric format. */
class MetricsTest {

  private static final Instant TIME = Instant.parse("2025-03-28T10:15:30Z");

  private final Metrics metrics = new Metrics();

  @Test
  void articles_are_counted_with_those_rejected_their_visits_and_times() throws IOException {
    metrics.add(
        written(
            "PRAGUE, March 28, 2025 - Foreign Minister Jana Novak will visit Portugal from March"
                + " 31 to April 2, the ministry said."),
        84);
    metrics.add(written("\0\1\2\3"), 7);

    JsonNode line = line();

    assertThat(line.path("Function").asText()).isEqualTo("dateline-Summarise-1");
    assertThat(line.path("Articles").asInt()).isEqualTo(2);
    assertThat(line.path("Rejected").asInt()).isEqualTo(1);
    assertThat(line.path("Visits").asInt()).isEqualTo(1);
    assertThat(line.path("Milliseconds")).extracting(JsonNode::asInt).containsExactly(84, 7);
  }

  @Test
  void what_could_not_be_done_or_understood_is_counted() throws IOException {
    metrics.add(new Attempt.Failed("AccessDenied", false), 12);
    metrics.addUnknown();

    assertThat(line().path("Failed").asInt()).isEqualTo(1);
    assertThat(line().path("NotUnderstood").asInt()).isEqualTo(1);
  }

  @Test
  void what_the_table_held_already_counts_for_nothing() {
    metrics.add(new Attempt.Succeeded(Done.of(Done.Result.ALREADY_THERE)), 5);

    assertThat(metrics.line("any", TIME)).isEmpty();
  }

  @Test
  void the_line_defines_each_metric_it_holds_as_cloudwatch_wants_it() throws IOException {
    metrics.add(written("The harbour was closed after a storm, officials said on Friday."), 3);

    JsonNode line = line();

    assertThat(line.path("_aws").path("Timestamp").asLong()).isEqualTo(TIME.toEpochMilli());
    JsonNode definition = line.path("_aws").path("CloudWatchMetrics").path(0);
    assertThat(definition.path("Namespace").asText()).isEqualTo("Dateline");
    assertThat(definition.path("Dimensions").toString()).isEqualTo("[[\"Function\"]]");
    assertThat(definition.path("Metrics"))
        .isNotEmpty()
        .allSatisfy(
            metric -> {
              assertThat(line.has(metric.path("Name").asText())).isTrue();
              assertThat(metric.path("Unit").asText()).isIn("Count", "Milliseconds");
            });
  }

  @Test
  void a_line_holds_no_more_values_of_a_metric_than_cloudwatch_takes() throws IOException {
    Attempt attempt = written("The harbour was closed after a storm, officials said on Friday.");
    for (int i = 0; i < 130; i++) {
      metrics.add(attempt, i);
    }

    assertThat(line().path("Milliseconds")).hasSize(100);
    assertThat(line().path("Articles").asInt()).isEqualTo(130);
  }

  @Test
  void the_page_on_operations_and_the_alarms_name_metrics_that_there_are() throws IOException {
    metrics.add(written("The harbour was closed after a storm, officials said on Friday."), 3);
    metrics.add(new Attempt.Failed("AccessDenied", false), 12);
    metrics.addUnknown();
    String page = Files.readString(Path.of("docs", "operations.md"));
    String template = Files.readString(Path.of("template.yaml"));

    List<String> names = new ArrayList<>();
    line()
        .path("_aws")
        .path("CloudWatchMetrics")
        .path(0)
        .path("Metrics")
        .forEach(metric -> names.add(metric.path("Name").asText()));

    assertThat(names)
        .hasSize(6)
        .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    assertThat(template)
        .contains(
            "Namespace: Dateline, MetricName: Articles",
            "Namespace: Dateline, MetricName: Rejected");
  }

  private JsonNode line() throws IOException {
    return new JsonMapper().readTree(metrics.line("dateline-Summarise-1", TIME));
  }

  private static Attempt written(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    List<SummaryRecord> records =
        ArticleSummariser.load()
            .summarise(
                content,
                "a.txt",
                Source.file("a.txt", content.length),
                new Hints(
                    "a.txt",
                    Optional.empty(),
                    new Published(LocalDate.of(2025, 3, 28), Published.Basis.UPLOAD)));
    return new Attempt.Succeeded(new Done(Done.Result.WRITTEN, records, content.length));
  }
}

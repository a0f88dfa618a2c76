package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What neither a linter nor a local AWS checks about the template. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateTest {

  private String template = "";

  @BeforeAll
  void read() throws IOException {
    template = Files.readString(Path.of("template.yaml"));
  }

  @Test
  void a_batch_is_not_delivered_again_while_it_is_worked_on() {
    assertThat(number(resource("Queue"), "VisibilityTimeout"))
        .isGreaterThanOrEqualTo(6 * number(resource("Summarise"), "Timeout"));
  }

  @Test
  void an_invocation_has_time_for_the_slowest_article_a_retry_and_its_answer() {
    assertThat(number(resource("Summarise"), "Timeout"))
        .isGreaterThan(number(block("ArticleSeconds", "  "), "MaxValue") + 2);
  }

  @Test
  void a_message_is_tried_at_least_five_times_before_it_is_set_aside() {
    assertThat(number(resource("Queue"), "maxReceiveCount")).isGreaterThanOrEqualTo(5);
  }

  @Test
  void what_is_set_aside_is_kept_longer_than_it_can_have_waited() {
    assertThat(number(resource("DeadLetters"), "MessageRetentionPeriod"))
        .isGreaterThan(number(resource("Queue"), "MessageRetentionPeriod"));
  }

  @Test
  void s3_may_send_to_the_queue_before_the_bucket_tells_it_to() {
    assertThat(resource("QueuePolicy"))
        .contains("Service: s3.amazonaws.com", "sqs:SendMessage", "aws:SourceArn");
    assertThat(resource("Articles")).contains("DependsOn: QueuePolicy");
  }

  @Test
  void the_queue_s_policy_names_the_bucket_as_it_is_named() {
    String name = find("BucketName: !Sub \"([^\"]+)\"", resource("Articles")).getFirst();

    assertThat(resource("QueuePolicy")).contains(":s3:::" + name + "\"");
  }

  @Test
  void a_failure_of_one_message_does_not_repeat_the_others() {
    assertThat(resource("Summarise")).contains("FunctionResponseTypes: [ReportBatchItemFailures]");
  }

  @Test
  void the_function_may_do_nothing_to_everything() {
    assertThat(find("Resource: (.*)", resource("SummariseRole")))
        .hasSize(5)
        .allSatisfy(resource -> assertThat(resource).contains("!").isNotEqualTo("\"*\""));
    assertThat(resource("SummariseRole")).doesNotContain(":*", "ManagedPolicyArns");
  }

  @Test
  void policies_that_sam_would_add_by_itself_are_kept_out() {
    assertThat(resource("Summarise")).contains("Role: !GetAtt SummariseRole.Arn");
  }

  @Test
  void the_bucket_is_private_versioned_and_encrypted() {
    assertThat(resource("Articles"))
        .contains("Status: Enabled", "SSEAlgorithm", "RestrictPublicBuckets: true");
    assertThat(resource("ArticlesPolicy")).contains("aws:SecureTransport: \"false\"");
  }

  @Test
  void the_table_can_be_restored_and_forgets_deletions_in_time() {
    assertThat(resource("Summaries"))
        .contains(
            "PointInTimeRecoveryEnabled: true",
            "SSEEnabled: true",
            "DeletionProtectionEnabled: !Ref DeletionProtection",
            "AttributeName: expires");
  }

  @Test
  void the_function_s_variables_are_those_it_reads() {
    List<String> declared = find("\n          ([A-Z_]+): ", resource("Summarise"));

    assertThat(declared)
        .containsExactlyInAnyOrder(
            "TABLE",
            "MAXIMUM_ARTICLE_BYTES",
            "ARTICLE_SECONDS",
            "DELETE_RECORDS",
            "LOCAL_ENDPOINT");
  }

  @Test
  void the_page_on_operations_says_what_to_do_for_every_alarm() throws IOException {
    String page = Files.readString(Path.of("docs", "operations.md"));

    assertThat(find("\n  (\\w+):\n    Type: AWS::CloudWatch::Alarm", template))
        .hasSize(4)
        .allSatisfy(alarm -> assertThat(page).contains("| `" + alarm + "` |"));
  }

  @Test
  void every_alarm_is_sent_where_the_parameter_says() {
    assertThat(find("(Type: AWS::CloudWatch::Alarm)", template))
        .hasSameSizeAs(find("(AlarmActions: !If \\[AlarmsAreSent, )", template));
  }

  @Test
  void no_tracing_is_switched_on() {
    assertThat(template).doesNotContain("Tracing:", "TracingConfig:");
  }

  private String resource(String name) {
    return block(name, "  ");
  }

  /** The lines that belong to a key of the template at an indentation. */
  private String block(String key, String indentation) {
    List<String> lines = template.lines().toList();
    List<String> block = new ArrayList<>();
    boolean within = false;
    for (String line : lines) {
      if (line.startsWith(indentation + key + ":")) {
        within = true;
      } else if (within && !line.isBlank() && !line.startsWith(indentation + " ")) {
        break;
      }
      if (within) {
        block.add(line);
      }
    }
    assertThat(block).as(key + " in the template").isNotEmpty();
    return String.join("\n", block);
  }

  private static int number(String block, String field) {
    return Integer.parseInt(find(field + ": (\\d+)", block).getFirst());
  }

  private static List<String> find(String pattern, String text) {
    Stream<MatchResult> found = Pattern.compile(pattern).matcher(text).results();
    return found.map(match -> match.group(1)).toList();
  }
}

package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.lambda.event.Change;
import io.dateline.lambda.event.Decoders;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Outcome;
import io.dateline.summary.RecordJson;
import io.dateline.summary.SummaryRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What each sender of events is answered, with the work itself played by the test. */
class DispatcherTest {

  private static final long ARTICLE = 10_000;

  private final List<String> log = new ArrayList<>();
  private final List<Long> pauses = new ArrayList<>();
  private long millisecondsLeft = 60_000;

  @Test
  void of_a_batch_the_messages_that_failed_and_no_others_are_handed_back() throws IOException {
    String answer =
        handle(
            "sqs-batch.json",
            change -> {
              if (change.key().contains("second")) {
                throw S3Exception.builder().statusCode(403).message("denied").build();
              }
              return Done.of(Done.Result.WRITTEN);
            });

    assertThat(answer)
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\"19dd0b57-b21e-4ac1-bd88-01bbb068cb79\"}]}");
  }

  @Test
  void of_a_batch_that_is_done_no_message_is_handed_back() throws IOException {
    assertThat(handle("sqs-batch.json", change -> Done.of(Done.Result.WRITTEN)))
        .isEqualTo("{\"batchItemFailures\":[]}");
  }

  @Test
  void a_message_of_unknown_shape_is_handed_back_and_logged() throws IOException {
    String event =
        "{\"Records\":[{\"messageId\":\"m1\",\"eventSource\":\"aws:sqs\",\"body\":\"hello\"}]}";

    assertThat(handleText(event, change -> Done.of(Done.Result.WRITTEN)))
        .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}");
    assertThat(log).singleElement().asString().contains("not understood", "m1");
  }

  @Test
  void trouble_that_may_pass_is_tried_again_with_growing_pauses() throws IOException {
    List<Change> tries = new ArrayList<>();

    String answer =
        handle(
            "s3-put.json",
            change -> {
              tries.add(change);
              if (tries.size() < 5) {
                throw SdkClientException.create("connection reset");
              }
              return Done.of(Done.Result.WRITTEN);
            });

    assertThat(answer).isEqualTo("{\"results\":[\"written\"]}");
    assertThat(tries).hasSize(5);
    assertThat(pauses).hasSize(4);
    assertThat(pauses.getLast()).isGreaterThan(pauses.getFirst());
  }

  @Test
  void trouble_that_does_not_pass_ends_in_time_for_an_answer() {
    assertThatThrownBy(
            () ->
                handle(
                    "s3-put.json",
                    change -> {
                      throw SdkClientException.create("connection reset");
                    }))
        .isInstanceOf(IncompleteException.class)
        .hasMessageContaining("1 of 1")
        .hasMessageContaining("wire/visit-to-lisbon.txt");
    assertThat(millisecondsLeft).isGreaterThan(ARTICLE);
  }

  @Test
  void trouble_that_somebody_has_to_mend_is_not_tried_again() {
    assertThatThrownBy(
            () ->
                handle(
                    "s3-put.json",
                    change -> {
                      throw S3Exception.builder().statusCode(403).build();
                    }))
        .isInstanceOf(IncompleteException.class);
    assertThat(pauses).isEmpty();
  }

  @Test
  void of_a_notification_all_objects_are_tried_before_it_fails() {
    List<String> tried = new ArrayList<>();

    assertThatThrownBy(
            () ->
                handle(
                    "s3-several-records.json",
                    change -> {
                      tried.add(change.key());
                      throw S3Exception.builder().statusCode(403).build();
                    }))
        .isInstanceOf(IncompleteException.class);
    assertThat(tried).containsExactly("wire/first.txt", "wire/second.txt", "wire/third.html");
  }

  @Test
  void an_article_for_which_no_time_is_left_is_handed_back_untried() throws IOException {
    millisecondsLeft = 5_000;
    List<Change> tried = new ArrayList<>();

    String answer =
        handle(
            "sqs-batch.json",
            change -> {
              tried.add(change);
              return Done.of(Done.Result.WRITTEN);
            });

    assertThat(tried).isEmpty();
    assertThat(answer).contains("cb78", "cb79").doesNotContain("cb77"); // the test event is done
  }

  @Test
  void batch_operations_are_told_the_result_of_each_task() throws IOException {
    assertThat(handle("s3-batch-operations-1.json", change -> Done.of(Done.Result.WRITTEN)))
        .isEqualTo(
            "{\"invocationSchemaVersion\":\"1.0\",\"treatMissingKeysAs\":\"TemporaryFailure\","
                + "\"invocationId\":\"YXNkbGZqYWRmaiBhc2RmdW9hZHNmZGpmaGFzbGtkaGZza2RmaAo\","
                + "\"results\":[{\"taskId\":\"dGFza2lkZ29lc2hlcmUK\",\"resultCode\":\"Succeeded\","
                + "\"resultString\":\"written\"}]}");
  }

  @Test
  void batch_operations_are_told_whether_to_try_a_task_again() throws IOException {
    assertThat(
            handle(
                "s3-batch-operations-2.json",
                change -> {
                  throw SdkClientException.create("connection reset");
                }))
        .contains("\"resultCode\":\"TemporaryFailure\"");
    assertThat(
            handle(
                "s3-batch-operations-2.json",
                change -> {
                  throw S3Exception.builder().statusCode(403).build();
                }))
        .contains("\"resultCode\":\"PermanentFailure\"");
  }

  @Test
  void an_article_sent_as_text_is_answered_with_its_record() throws IOException {
    SummaryRecord article =
        RecordJson.read(handle("direct-text.json", change -> Done.of(Done.Result.GONE)));

    assertThat(article.published().date()).isEqualTo("2025-03-28");
    assertThat(article.outcome()).isInstanceOf(Outcome.Summarised.class);
  }

  @Test
  void an_object_asked_for_by_hand_that_is_not_there_is_an_error_that_names_it() {
    assertThatThrownBy(() -> handle("direct-object.json", change -> Done.of(Done.Result.GONE)))
        .isInstanceOf(IncompleteException.class)
        .hasMessageContaining("dateline-articles/wire/visit to lisbon.txt");
  }

  @Test
  void the_log_tells_ids_and_counts_in_a_line_of_json_for_each_article() throws IOException {
    handle("s3-put.json", change -> Done.of(Done.Result.WRITTEN));

    assertThat(log)
        .singleElement()
        .asString()
        .startsWith("{\"level\":\"INFO\",\"object\":\"dateline-articles/wire/visit-to-lisbon.txt\"")
        .contains("\"result\":\"written\"", "\"visits\":0", "\"cold\":true")
        .doesNotContain("\n");
  }

  private String handle(String file, Function<Change, Done> work) throws IOException {
    return handleText(Files.readString(Path.of("events", file)), work);
  }

  private String handleText(String event, Function<Change, Done> work) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Retry retry =
        new Retry(
            pause -> {
              pauses.add(pause);
              millisecondsLeft -= pause;
            });
    Journal journal = new Journal(log::add, true);
    Invocation invocation = new Invocation(work, retry, ARTICLE, () -> millisecondsLeft, journal);
    new Dispatcher(ArticleSummariser.load(), Clock.systemUTC())
        .handle(
            Decoders.decode(event.getBytes(StandardCharsets.UTF_8)), invocation, answer, journal);
    return answer.toString(StandardCharsets.UTF_8);
  }
}

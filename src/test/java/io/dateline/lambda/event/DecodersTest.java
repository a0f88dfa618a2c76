package io.dateline.lambda.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of {@code events/}, which are those to invoke the function with by hand. */
class DecodersTest {

  private static final Path EVENTS = Path.of("events");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(EVENTS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_of_events_is_of_a_known_shape(Path file) throws IOException {
    assertThat(Decoders.decode(Files.readAllBytes(file))).isNotNull();
  }

  @Test
  void a_put_tells_bucket_key_version_tag_and_sequencer() throws IOException {
    assertThat(changes("s3-put.json"))
        .containsExactly(
            new Change(
                Change.Kind.WRITTEN,
                "dateline-articles",
                "wire/visit-to-lisbon.txt",
                "096fKKXTRTtl3on89fVO.nfljtsv6qko",
                "d41d8cd98f00b204e9800998ecf8427e",
                "0055AED6DCD90281E5",
                Optional.of(Instant.parse("2025-03-28T10:15:30Z"))));
  }

  @Test
  void every_record_of_a_notification_counts() throws IOException {
    assertThat(changes("s3-several-records.json"))
        .extracting(Change::key, Change::versionId)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                "wire/first.txt", "096fKKXTRTtl3on89fVO.nfljtsv6qko"),
            org.assertj.core.api.Assertions.tuple(
                "wire/second.txt", "096fKKXTRTtl3on89fVO.nfljtsv6qko"),
            org.assertj.core.api.Assertions.tuple("wire/third.html", ""));
  }

  @Test
  void keys_are_decoded_in_notifications_and_taken_as_they_are_from_eventbridge()
      throws IOException {
    assertThat(changes("s3-key-with-spaces-and-unicode.json"))
        .isNotEmpty()
        .extracting(Change::key)
        .isEqualTo(changes("eventbridge-object-created.json").stream().map(Change::key).toList())
        .containsExactly("wire/2025 03/新闻 a+b 100%.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-delete.json", "eventbridge-object-deleted.json"})
  void a_deletion_is_told_from_an_upload(String file) throws IOException {
    assertThat(changes(file))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(Change.Kind.DELETED);
              assertThat(change.key()).isEqualTo("wire/visit-to-lisbon.txt");
              assertThat(change.sequencer()).isEqualTo("0055AED6DCD90281F0");
            });
  }

  @Test
  void a_test_event_calls_for_nothing() throws IOException {
    assertThat(changes("s3-test-event.json")).isEmpty();
  }

  @Test
  void messages_of_a_queue_keep_their_ids_and_what_they_hold() throws IOException {
    Event.QueueBatch batch = (Event.QueueBatch) decode("sqs-batch.json");

    assertThat(batch.messages()).extracting(Event.Message::id).doesNotHaveDuplicates().hasSize(3);
    assertThat(batch.messages())
        .extracting(message -> keys(message.content()))
        .containsExactly(List.of("wire/first.txt"), List.of("wire/second article.txt"), List.of());
  }

  @Test
  void a_notification_that_came_by_a_topic_is_unwrapped() throws IOException {
    Event.QueueBatch batch = (Event.QueueBatch) decode("sns-to-sqs.json");

    assertThat(keys(batch.messages().getFirst().content()))
        .containsExactly("wire/visit-to-lisbon.txt");
    assertThat(changes("sns.json"))
        .extracting(Change::key)
        .containsExactly("wire/visit-to-lisbon.txt");
  }

  @Test
  void a_message_that_is_not_understood_spoils_none_of_the_others() {
    Event.QueueBatch batch =
        (Event.QueueBatch)
            decodeText(
                """
                {"Records": [
                  {"messageId": "1", "eventSource": "aws:sqs", "body": "hello"},
                  {"messageId": "2", "eventSource": "aws:sqs", "body": "{\\"order\\": 7}"},
                  {"messageId": "3", "eventSource": "aws:sqs", "body": "{\\"bucket\\": \\"b\\", \\"key\\": \\"k\\"}"}
                ]}
                """);

    assertThat(batch.messages().get(0).content()).isInstanceOf(Event.Content.Unknown.class);
    assertThat(batch.messages().get(1).content())
        .isInstanceOfSatisfying(
            Event.Content.Unknown.class,
            unknown -> assertThat(unknown.reason()).contains("order", "EventBridge"));
    assertThat(keys(batch.messages().get(2).content())).containsExactly("k");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-batch-operations-1.json", "s3-batch-operations-2.json"})
  void tasks_of_batch_operations_name_bucket_and_key_in_either_version(String file)
      throws IOException {
    Event.BatchJob job = (Event.BatchJob) decode(file);

    assertThat(job.tasks())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.id()).isEqualTo("dGFza2lkZ29lc2hlcmUK");
              assertThat(task.change().bucket()).isEqualTo("dateline-articles");
              assertThat(task.change().key()).isEqualTo("wire/visit to lisbon.txt");
            });
  }

  @Test
  void an_object_or_a_text_can_be_asked_for_by_hand() throws IOException {
    assertThat(decode("direct-object.json"))
        .isInstanceOfSatisfying(
            Event.Named.class,
            named -> assertThat(named.change().key()).isEqualTo("wire/visit to lisbon.txt"));
    assertThat(decode("direct-text.json"))
        .isInstanceOfSatisfying(
            Event.Text.class, text -> assertThat(text.published()).contains("2025-03-28"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "[]",
        "null",
        "{}",
        "{\"Records\": []}",
        "{\"Records\": {}}",
        "{\"a\": 1}",
        "{\"source\": \"aws.ec2\", \"detail-type\": \"Object Created\"}",
        "{\"bucket\": \"b\"}"
      })
  void an_event_of_unknown_shape_is_refused_with_the_known_ones(String event) {
    assertThatThrownBy(() -> decodeText(event))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageContainingAll("S3 event notification", "SQS", "EventBridge", "\"text\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Records\": [{\"s3\": {\"bucket\": {\"name\": \"b\"}, \"object\": {}}}]}",
        "{\"Records\": [{\"s3\": {\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": \"%zz\"}}}]}",
        "{\"Records\": [{\"s3\": {\"object\": {\"key\": \"k\"}}}]}"
      })
  void an_event_that_lacks_what_its_shape_needs_is_refused_saying_what(String event) {
    assertThatThrownBy(() -> decodeText(event))
        .isInstanceOf(UnknownEventException.class)
        .hasMessageContaining("looks like a S3 event notification");
  }

  @Test
  void whatever_breaks_an_event_it_is_decoded_or_refused_and_nothing_else() throws IOException {
    Random random = new Random(20250328);
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int n = 0; n < 200; n++) {
        byte[] broken = whole.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        try {
          assertThat(Decoders.decode(broken)).isNotNull();
        } catch (UnknownEventException refused) {
          assertThat(refused).hasMessageContaining("event");
        }
      }
    }
  }

  private static Event decode(String file) throws IOException {
    return Decoders.decode(Files.readAllBytes(EVENTS.resolve(file)));
  }

  private static Event decodeText(String json) {
    return Decoders.decode(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Change> changes(String file) throws IOException {
    return ((Event.Changes) decode(file)).changes();
  }

  private static List<String> keys(Event.Content content) {
    return ((Event.Content.Understood) content)
        .changes().changes().stream().map(Change::key).toList();
  }
}

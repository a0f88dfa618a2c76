package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.local.Deployment;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import io.dateline.store.DynamoRecordQueries;
import io.dateline.store.StoredVisit;
import io.dateline.summary.Outcome;
import io.dateline.summary.SummaryRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * The whole chain: the project's own template on a local AWS, an object put, its event through the
 * queue to the packaged function in AWS's runtime client, items in the table.
 */
@ExtendWith(LocalAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainIT {

  private static final String VISIT =
      """
      PRAGUE, March 28, 2025 - Foreign Minister Jana Novak will visit Portugal from March 31 to \
      April 2 at the invitation of Portuguese Foreign Minister Rui Costa, the ministry said.
      """;
  private static final String NO_VISIT =
      "LISBON, March 29, 2025 - The harbour was closed on Saturday after a storm, officials said.\n";

  private String bucket;
  private S3Client s3;
  private DynamoRecordQueries queries;

  @BeforeAll
  void deploy(LocalAws aws) {
    Map<String, String> outputs =
        Deployment.deploy(aws, "chain", Map.of("MaximumArticleBytes", "20000"));
    bucket = outputs.getOrDefault("Bucket", "");
    s3 = aws.client(S3Client.builder());
    queries =
        new DynamoRecordQueries(
            aws.client(DynamoDbClient.builder()), outputs.getOrDefault("Table", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain.txt", "wire/2025 03/a+b c%20d.txt", "新闻/訪問 «été» 🎉.txt", "q?x=1&y=#z.txt"})
  void an_article_dropped_into_the_bucket_becomes_a_record_in_the_table(String key) {
    put(key, VISIT);

    SummaryRecord article = await(() -> article(key));

    assertThat(article.outcome()).isInstanceOf(Outcome.Summarised.class);
    assertThat(article.source().key()).isEqualTo(key);
    assertThat(article.source().versionId()).isNotEmpty();
    assertThat(article.source().sequencer()).isNotEmpty();
    assertThat(visits(key)).isPositive();
  }

  @Test
  void an_article_uploaded_again_replaces_its_record_and_removes_visits_that_are_gone() {
    put("again.txt", VISIT);
    await(() -> article("again.txt"));

    put("again.txt", NO_VISIT);

    await(() -> article("again.txt").filter(a -> a.outcome().visits().isEmpty()));
    assertThat(visits("again.txt")).isZero();
  }

  @Test
  void an_article_that_is_copied_into_place_or_uploaded_in_parts_becomes_a_record() {
    put("original.txt", VISIT);
    s3.copyObject(
        copy ->
            copy.sourceBucket(bucket)
                .sourceKey("original.txt")
                .destinationBucket(bucket)
                .destinationKey("copied.txt"));
    putInParts("parts.txt", VISIT);

    assertThat(await(() -> article("copied.txt")).outcome().visits()).isNotEmpty();
    assertThat(await(() -> article("parts.txt")).outcome().visits()).isNotEmpty();
  }

  @Test
  void an_article_that_is_deleted_loses_its_record() {
    put("deleted.txt", VISIT);
    await(() -> article("deleted.txt"));

    s3.deleteObject(delete -> delete.bucket(bucket).key("deleted.txt"));

    await(() -> Optional.of(true).filter(x -> article("deleted.txt").isEmpty()));
    assertThat(visits("deleted.txt")).isZero();
  }

  @Test
  void an_article_of_a_deleted_version_that_is_restored_has_its_record_again() {
    put("restored.txt", VISIT);
    await(() -> article("restored.txt"));
    String marker =
        s3.deleteObject(delete -> delete.bucket(bucket).key("restored.txt")).versionId();
    await(() -> Optional.of(true).filter(x -> article("restored.txt").isEmpty()));

    s3.deleteObject(delete -> delete.bucket(bucket).key("restored.txt").versionId(marker));

    assertThat(await(() -> article("restored.txt")).outcome().visits()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.txt", "binary.bin", "large.txt"})
  void bad_input_becomes_a_rejected_record_with_a_reason(String key) {
    put(
        key,
        switch (key) {
          case "empty.txt" -> "";
          case "binary.bin" -> "\0\1\2\3".repeat(500);
          default -> "word ".repeat(5_000);
        });

    assertThat(await(() -> article(key)).outcome())
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, rejected -> assertThat(rejected.reason()).isNotBlank());
  }

  @Test
  void the_day_of_publication_can_be_told_by_metadata() {
    s3.putObject(
        put -> put.bucket(bucket).key("dated.txt").metadata(Map.of("published", "2024-02-29")),
        RequestBody.fromString("A storm closed the harbour, officials said. Nobody was hurt.\n"));

    assertThat(await(() -> article("dated.txt")).published().date())
        .isEqualTo(LocalDate.of(2024, 2, 29));
  }

  private void put(String key, String text) {
    s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString(text));
  }

  private void putInParts(String key, String text) {
    String upload = s3.createMultipartUpload(create -> create.bucket(bucket).key(key)).uploadId();
    String tag =
        s3.uploadPart(
                part -> part.bucket(bucket).key(key).uploadId(upload).partNumber(1),
                RequestBody.fromString(text))
            .eTag();
    s3.completeMultipartUpload(
        complete ->
            complete
                .bucket(bucket)
                .key(key)
                .uploadId(upload)
                .multipartUpload(
                    parts -> parts.parts(CompletedPart.builder().partNumber(1).eTag(tag).build())));
  }

  private Optional<SummaryRecord> article(String key) {
    return queries.article(bucket + "/" + key, "");
  }

  private long visits(String key) {
    return queries.visitsOf(bucket + "/" + key, "").map(StoredVisit::visit).count();
  }

  /** Looks again and again until there is something, for at most half a minute. */
  private static <T> T await(Supplier<Optional<T>> look) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new AssertionError("nothing came within half a minute");
  }
}

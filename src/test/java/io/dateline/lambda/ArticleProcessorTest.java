package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.lambda.Done.Result;
import io.dateline.lambda.event.Change;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import io.dateline.store.ObjectState;
import io.dateline.store.RecordStore;
import io.dateline.store.Written;
import io.dateline.summary.Outcome;
import io.dateline.summary.SummaryRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** What becomes of changes to real objects, with a store that only notes what it is told. */
@ExtendWith(LocalAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleProcessorTest {

  private static final String BUCKET = "processor-test";
  private static final Instant NOW = Instant.parse("2025-03-28T12:00:00Z");

  private final List<ObjectState> put = new ArrayList<>();
  private final List<ObjectState> removed = new ArrayList<>();
  private final List<Hints> hints = new ArrayList<>();
  private S3Client s3;

  @BeforeAll
  void createBucket(LocalAws aws) {
    s3 = aws.client(S3Client.builder());
    s3.createBucket(bucket -> bucket.bucket(BUCKET));
    s3.putBucketVersioning(
        versioning -> versioning.bucket(BUCKET).versioningConfiguration(c -> c.status("Enabled")));
  }

  @Test
  void the_version_of_the_event_is_read_though_a_newer_one_is_there() {
    String first = upload("versions.txt", "first").versionId();
    upload("versions.txt", "the second and longer");

    Done done = processor(true).process(change(Change.Kind.WRITTEN, "versions.txt", first));

    assertThat(done.result()).isEqualTo(Result.WRITTEN);
    assertThat(done.bytes()).isEqualTo(5);
    assertThat(put.getLast().versionId()).isEqualTo(first);
    assertThat(put.getLast().sequencer().hex()).isEqualTo("00AB");
  }

  @Test
  void an_object_that_is_gone_before_it_is_read_is_left_to_its_deletion() {
    String version = upload("fleeting.txt", "text").versionId();
    s3.deleteObject(delete -> delete.bucket(BUCKET).key("fleeting.txt").versionId(version));

    assertThat(processor(true).process(change(Change.Kind.WRITTEN, "fleeting.txt", version)))
        .isEqualTo(Done.of(Result.GONE));
    assertThat(processor(true).process(change(Change.Kind.WRITTEN, "fleeting.txt", "")))
        .isEqualTo(Done.of(Result.GONE));
  }

  @Test
  void a_deletion_removes_the_record_as_of_its_own_time() {
    upload("deleted.txt", "text");
    s3.deleteObject(delete -> delete.bucket(BUCKET).key("deleted.txt"));

    assertThat(processor(true).process(change(Change.Kind.DELETED, "deleted.txt", "")).result())
        .isEqualTo(Result.REMOVED);
    assertThat(removed.getLast().modified()).isEqualTo(NOW);
  }

  @Test
  void a_deletion_of_an_older_version_writes_what_the_object_holds_now() {
    String older = upload("kept.txt", "older").versionId();
    String newer = upload("kept.txt", "newer").versionId();
    s3.deleteObject(delete -> delete.bucket(BUCKET).key("kept.txt").versionId(older));

    assertThat(processor(true).process(change(Change.Kind.DELETED, "kept.txt", older)).result())
        .isEqualTo(Result.WRITTEN);
    assertThat(put.getLast().versionId()).isEqualTo(newer);
  }

  @Test
  void a_deletion_changes_nothing_where_records_are_to_be_kept() {
    assertThat(processor(false).process(change(Change.Kind.DELETED, "any.txt", "")))
        .isEqualTo(Done.of(Result.KEPT));
  }

  @Test
  void in_a_bucket_without_versions_the_newest_text_is_read_and_a_deleted_one_is_gone() {
    String bucket = "unversioned-test";
    s3.createBucket(create -> create.bucket(bucket));
    for (String text : List.of("first", "the second and longer")) {
      s3.putObject(to -> to.bucket(bucket).key("a.txt"), RequestBody.fromString(text));
    }
    Change written = change(Change.Kind.WRITTEN, bucket, "a.txt", "");

    assertThat(processor(true).process(written).bytes()).isEqualTo(21);
    assertThat(put.getLast().versionId()).isEmpty();

    s3.deleteObject(delete -> delete.bucket(bucket).key("a.txt"));
    assertThat(processor(true).process(written)).isEqualTo(Done.of(Result.GONE));
    assertThat(processor(true).process(change(Change.Kind.DELETED, bucket, "a.txt", "")).result())
        .isEqualTo(Result.REMOVED);
  }

  @Test
  void a_marker_of_a_folder_is_passed_over() {
    upload("folder/", "");

    assertThat(processor(true).process(change(Change.Kind.WRITTEN, "folder/", "")))
        .isEqualTo(Done.of(Result.FOLDER));
  }

  @Test
  void an_object_over_the_limit_is_rejected_unread_saying_how_large_it_may_be() {
    upload("large.txt", "x".repeat(2_001));

    Done done = processor(true).process(change(Change.Kind.NAMED, "large.txt", ""));

    assertThat(((Outcome.Rejected) done.records().getFirst().outcome()).reason())
        .contains("2,001", "2,000", "MaximumArticleBytes");
  }

  @Test
  void metadata_tells_the_day_of_publication_the_type_and_the_address() {
    s3.putObject(
        put ->
            put.bucket(BUCKET)
                .key("dated")
                .contentType("text/html; charset=ISO-8859-1")
                .metadata(
                    Map.of(
                        "published", "2024-02-29T23:00:00+09:00", "url", "https://news.example/1")),
        RequestBody.fromString("text"));

    processor(true).process(change(Change.Kind.NAMED, "dated", ""));

    assertThat(hints.getLast())
        .isEqualTo(
            new Hints(
                "dated",
                Optional.of("text/html; charset=ISO-8859-1"),
                new Published(LocalDate.of(2024, 2, 29), Published.Basis.METADATA),
                Optional.of("https://news.example/1")));
  }

  @Test
  void without_metadata_the_day_of_the_upload_stands_for_that_of_publication() {
    upload("undated.txt", "text");

    processor(true).process(change(Change.Kind.NAMED, "undated.txt", ""));

    assertThat(hints.getLast().fallback())
        .isEqualTo(
            new Published(
                LocalDate.ofInstant(put.getLast().modified(), ZoneOffset.UTC),
                Published.Basis.UPLOAD));
  }

  private PutObjectResponse upload(String key, String text) {
    return s3.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString(text));
  }

  private static Change change(Change.Kind kind, String key, String version) {
    return change(kind, BUCKET, key, version);
  }

  private static Change change(Change.Kind kind, String bucket, String key, String version) {
    return new Change(kind, bucket, key, version, "", "00AB", Optional.of(NOW));
  }

  private ArticleProcessor processor(boolean deleteRecords) {
    BoundedSummariser summariser =
        new BoundedSummariser(
            () ->
                (content, id, source, told) -> {
                  hints.add(told);
                  return List.of(
                      new SummaryRecord(
                          id, source, told.fallback(), new Outcome.Rejected("a test"), "0.1.0"));
                },
            Duration.ofSeconds(10),
            "0.1.0");
    return new ArticleProcessor(
        new ObjectReader(s3, 2_000), summariser, new Notes(), deleteRecords, Clock.systemUTC());
  }

  /** A store that notes what it is told. */
  private final class Notes implements RecordStore {

    @Override
    public Written put(ObjectState state, List<SummaryRecord> records) {
      put.add(state);
      return Written.WRITTEN;
    }

    @Override
    public Written remove(ObjectState deleted) {
      removed.add(deleted);
      return Written.WRITTEN;
    }
  }
}

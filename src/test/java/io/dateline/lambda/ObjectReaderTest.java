package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.lambda.event.Change;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Answers of S3 that no local AWS gives. */
class ObjectReaderTest {

  private static final Change CHANGE =
      new Change(Change.Kind.WRITTEN, "articles", "a.txt", "", "", "00AB", Optional.empty());

  @Test
  void an_object_whose_length_is_not_told_is_read_whole() {
    assertThat(read("ten bytes.", null))
        .isInstanceOfSatisfying(
            Fetched.Content.class,
            content -> assertThat(content.bytes().asUtf8String()).isEqualTo("ten bytes."));
  }

  @Test
  void an_object_whose_length_is_not_told_is_rejected_once_it_is_over_the_limit() {
    assertThat(read("x".repeat(5_000), null))
        .isInstanceOfSatisfying(
            Fetched.Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).contains("at most 100"));
  }

  @Test
  void an_object_that_ends_before_the_length_told_is_to_be_read_again() {
    assertThatThrownBy(() -> read("ten bytes.", 11L))
        .isInstanceOfSatisfying(
            SdkClientException.class, e -> assertThat(Trouble.mayPass(e)).isTrue());
  }

  private static Fetched read(String body, @Nullable Long length) {
    return new ObjectReader(new Answer(body, length), 100).newest(CHANGE);
  }

  /** S3, giving one answer to everything. */
  private record Answer(String body, @Nullable Long length) implements S3Client {

    @Override
    public <T> T getObject(
        GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
      try {
        return transformer.transform(
            GetObjectResponse.builder()
                .contentLength(length)
                .lastModified(Instant.parse("2025-03-28T10:00:00Z"))
                .build(),
            AbortableInputStream.create(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String serviceName() {
      return "s3";
    }

    @Override
    public void close() {}
  }
}

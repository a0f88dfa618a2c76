package io.dateline.lambda;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.lambda.event.Change;
import io.dateline.store.ObjectState;
import io.dateline.store.Sequencer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads objects from S3, with what their metadata tells. */
final class ObjectReader {

  /** User metadata that may hold the day of publication; S3 prefixes it with x-amz-meta-. */
  private static final String PUBLISHED = "published";

  /** User metadata that may hold the article's address on the web. */
  private static final String URL = "url";

  private final S3Client s3;
  private final long maximumBytes;

  ObjectReader(S3Client s3, long maximumBytes) {
    this.s3 = s3;
    this.maximumBytes = maximumBytes;
  }

  /**
   * Reads the version that a change names.
   *
   * @throws software.amazon.awssdk.core.exception.SdkException if S3 gives no answer, or refuses
   */
  Fetched version(Change change) {
    return read(change, change.versionId());
  }

  /** Reads what the object holds now, whatever version a change names. */
  Fetched newest(Change change) {
    return read(change, "");
  }

  private Fetched read(Change change, String version) {
    GetObjectRequest.Builder request =
        GetObjectRequest.builder().bucket(change.bucket()).key(change.key());
    if (!version.isEmpty()) {
      request.versionId(version);
    }
    try {
      ResponseTransformer<GetObjectResponse, Fetched> transformer =
          (response, body) -> fetched(change, response, body);
      return s3.getObject(request.build(), transformer);
    } catch (S3Exception e) {
      return refused(change, e);
    }
  }

  private Fetched fetched(Change change, GetObjectResponse response, AbortableInputStream body) {
    ObjectState state = state(change, response);
    Hints hints = hints(change, response);
    // S3 always tells the length; what stands between may not.
    Optional<Long> length = Optional.ofNullable(response.contentLength());
    if (length.orElse(0L) > maximumBytes) {
      body.abort();
      return tooLarge(state, hints, length.orElse(0L));
    }
    byte[] bytes = bytes(body);
    if (bytes.length > maximumBytes) {
      body.abort();
      return tooLarge(state, hints, bytes.length);
    }
    if (bytes.length < length.orElse(0L)) {
      throw RetryableException.create("the object ended too soon");
    }
    return new Fetched.Content(state, hints, SdkBytes.fromByteArrayUnsafe(bytes));
  }

  /** What the body holds, but for one byte no more than an article may have. */
  private byte[] bytes(AbortableInputStream body) {
    try {
      return body.readNBytes((int) Math.min(maximumBytes + 1, Integer.MAX_VALUE - 8));
    } catch (IOException e) {
      throw RetryableException.create("the connection broke within the object", e);
    }
  }

  private Fetched tooLarge(ObjectState state, Hints hints, long size) {
    return new Fetched.Unreadable(
        state,
        hints,
        size,
        ("It is larger than the limit: %,d bytes of at most %,d. Split it, or raise the parameter"
                + " MaximumArticleBytes.")
            .formatted(size, maximumBytes));
  }

  /** Whether S3's refusal means that the object is gone or archived; else it is trouble outside. */
  private static Fetched refused(Change change, S3Exception e) {
    String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    boolean deleteMarker = e.statusCode() == 405;
    if (code.equals("NoSuchKey") || code.equals("NoSuchVersion") || deleteMarker) {
      return new Fetched.Gone();
    }
    if (code.equals("InvalidObjectState")) {
      Instant time = change.time().orElse(Instant.EPOCH);
      return new Fetched.Unreadable(
          new ObjectState(
              change.bucket(),
              change.key(),
              change.versionId(),
              change.eTag(),
              new Sequencer(change.sequencer()),
              time),
          new Hints(change.key(), Optional.empty(), uploaded(time)),
          0,
          "It is archived and cannot be read. Restore it, and copy it into place again.");
    }
    throw e;
  }

  private static ObjectState state(Change change, GetObjectResponse response) {
    return new ObjectState(
        change.bucket(),
        change.key(),
        Optional.ofNullable(response.versionId()).orElse(""),
        Optional.ofNullable(response.eTag()).orElse("").replace("\"", ""),
        new Sequencer(change.sequencer()),
        response.lastModified());
  }

  private static Hints hints(Change change, GetObjectResponse response) {
    Published published =
        Optional.ofNullable(response.metadata().get(PUBLISHED))
            .flatMap(ObjectReader::day)
            .map(day -> new Published(day, Published.Basis.METADATA))
            .orElseGet(() -> uploaded(response.lastModified()));
    return new Hints(
        change.key(),
        Optional.ofNullable(response.contentType())
            .filter(type -> !type.endsWith("/octet-stream")), // S3's word for "not told"
        published,
        Optional.ofNullable(response.metadata().get(URL)));
  }

  private static Published uploaded(Instant time) {
    return new Published(LocalDate.ofInstant(time, ZoneOffset.UTC), Published.Basis.UPLOAD);
  }

  /** The day of a date or a time in ISO 8601. */
  static Optional<LocalDate> day(String iso) {
    String text = iso.strip();
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package io.dateline.lambda.event;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** S3 event notifications. Their keys are encoded as in a web form. */
final class S3NotificationDecoder implements Decoder {

  @Override
  public String shape() {
    return "S3 event notification (Records with eventSource aws:s3)";
  }

  @Override
  public boolean accepts(Json event) {
    List<Json> records = event.get("Records").elements();
    return !records.isEmpty() && records.getFirst().has("s3");
  }

  @Override
  public Event decode(Json event) {
    return new Event.Changes(
        event.get("Records").elements().stream().map(S3NotificationDecoder::change).toList());
  }

  private static Change change(Json record) {
    Json s3 = record.get("s3");
    Json object = s3.get("object");
    return new Change(
        kind(record.get("eventName").text()),
        Required.text(s3.get("bucket"), "name", "a bucket's name"),
        decoded(Required.text(object, "key", "an object's key")),
        object.get("versionId").text(),
        object.get("eTag").text(),
        object.get("sequencer").text(),
        instant(record.get("eventTime").text()));
  }

  private static Change.Kind kind(String eventName) {
    return eventName.contains("ObjectRemoved") || eventName.contains("LifecycleExpiration")
        ? Change.Kind.DELETED
        : Change.Kind.WRITTEN;
  }

  /** Decodes a key: {@code +} is a space, {@code %2B} a plus. */
  static String decoded(String key) {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnknownEventException("the key \"%s\" is not URL-encoded".formatted(key));
    }
  }

  static Optional<Instant> instant(String time) {
    try {
      return time.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

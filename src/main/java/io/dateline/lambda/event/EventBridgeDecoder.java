package io.dateline.lambda.event;

import java.util.List;
import java.util.Optional;

/** Amazon EventBridge's events of S3 objects. Their keys are plain. */
final class EventBridgeDecoder implements Decoder {

  @Override
  public String shape() {
    return "EventBridge event (source aws.s3, detail-type Object Created or Object Deleted)";
  }

  @Override
  public boolean accepts(Json event) {
    return event.get("source").text().equals("aws.s3") && kind(event).isPresent();
  }

  @Override
  public Event decode(Json event) {
    Json detail = event.get("detail");
    Json object = detail.get("object");
    return new Event.Changes(
        List.of(
            new Change(
                kind(event).orElse(Change.Kind.WRITTEN),
                Required.text(detail.get("bucket"), "name", "a bucket's name"),
                Required.text(object, "key", "an object's key"),
                object.get("version-id").text(),
                object.get("etag").text(),
                object.get("sequencer").text(),
                S3NotificationDecoder.instant(event.get("time").text()))));
  }

  private static Optional<Change.Kind> kind(Json event) {
    return switch (event.get("detail-type").text()) {
      case "Object Created" -> Optional.of(Change.Kind.WRITTEN);
      case "Object Deleted" -> Optional.of(Change.Kind.DELETED);
      default -> Optional.empty();
    };
  }
}

package io.dateline.lambda.event;

import java.util.Optional;

/**
 * S3 Batch Operations, the way to read a bucket that is full already. Keys are encoded as in
 * notifications. Version 1.0 names the bucket's ARN, version 2.0 the bucket.
 */
final class BatchOperationsDecoder implements Decoder {

  @Override
  public String shape() {
    return "S3 Batch Operations invocation (invocationSchemaVersion 1.0 or 2.0)";
  }

  @Override
  public boolean accepts(Json event) {
    return event.has("invocationSchemaVersion") && event.has("tasks");
  }

  @Override
  public Event decode(Json event) {
    return new Event.BatchJob(
        event.get("invocationSchemaVersion").text(),
        event.get("invocationId").text(),
        event.get("tasks").elements().stream().map(BatchOperationsDecoder::task).toList());
  }

  private static Event.Task task(Json task) {
    return new Event.Task(
        Required.text(task, "taskId", "a task's id"),
        new Change(
            Change.Kind.NAMED,
            task.optional("s3Bucket").orElseGet(() -> bucket(task)),
            S3NotificationDecoder.decoded(Required.text(task, "s3Key", "an object's key")),
            task.get("s3VersionId").text(),
            "",
            "",
            Optional.empty()));
  }

  private static String bucket(Json task) {
    String arn = Required.text(task, "s3BucketArn", "a bucket");
    return arn.substring(arn.lastIndexOf(':') + 1);
  }
}

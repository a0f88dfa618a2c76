package io.dateline.lambda.event;

import java.util.List;
import java.util.Optional;

/** What the function was invoked with, decoded. The kinds differ in how they are answered. */
public sealed interface Event {

  /**
   * What happened to objects, told by S3 or EventBridge. It fails as a whole.
   *
   * @param changes in the order told; none for a test event
   */
  record Changes(List<Change> changes) implements Event {

    /** Keeps its own copy. */
    public Changes {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Messages of a queue. Each succeeds or fails by itself.
   *
   * @param messages in the order received
   */
  record QueueBatch(List<Message> messages) implements Event {

    /** Keeps its own copy. */
    public QueueBatch {
      messages = List.copyOf(messages);
    }
  }

  /**
   * A message of a queue.
   *
   * @param id what the answer names it by
   * @param content what it says
   */
  record Message(String id, Content content) {}

  /** What a message says, or why it is not understood. */
  sealed interface Content {
    /** It tells of changes. */
    record Understood(Changes changes) implements Content {}

    /** It is of no known shape. */
    record Unknown(String reason) implements Content {}
  }

  /**
   * Tasks of a job of S3 Batch Operations. Each succeeds or fails by itself.
   *
   * @param schemaVersion version of the shape, {@code 1.0} or {@code 2.0}
   * @param invocationId what the answer names the invocation by
   * @param tasks the tasks; S3 sends one at a time
   */
  record BatchJob(String schemaVersion, String invocationId, List<Task> tasks) implements Event {

    /** Keeps its own copy. */
    public BatchJob {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A task of a job.
   *
   * @param id what the answer names it by
   * @param change the object to read
   */
  record Task(String id, Change change) {}

  /**
   * An object somebody asks for. It is answered with its record.
   *
   * @param change the object to read
   */
  record Named(Change change) implements Event {}

  /**
   * An article itself. It is answered with its record, and nothing is stored.
   *
   * @param text the article
   * @param name a name for it, for its extension; may be empty
   * @param published its day of publication, ISO 8601, if the caller knows it
   */
  record Text(String text, String name, Optional<String> published) implements Event {}
}

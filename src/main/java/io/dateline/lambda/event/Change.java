package io.dateline.lambda.event;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to an object. What is not told is an empty text.
 *
 * @param kind whether there is something to read
 * @param bucket the bucket
 * @param key the object's key, decoded
 * @param versionId the version that it happened to
 * @param eTag the entity tag of its content
 * @param sequencer what orders the events of one key
 * @param time when it happened, if that is told
 */
public record Change(
    Kind kind,
    String bucket,
    String key,
    String versionId,
    String eTag,
    String sequencer,
    Optional<Instant> time) {

  /** What can happen to an object. */
  public enum Kind {
    /** It was written: put, posted, copied, restored or completed in parts. */
    WRITTEN,
    /** It, or a version of it, was deleted or expired. */
    DELETED,
    /** Somebody asks for it to be read as it is now. */
    NAMED
  }

  /** Bucket and key, as logs and messages name it. */
  public String object() {
    return bucket + "/" + key;
  }
}

package io.dateline.store;

import java.time.Instant;

/**
 * One state that an object of a bucket was in: what a record is written for, and what orders it
 * among the other states of the same key. What is not known is an empty text.
 *
 * @param bucket the bucket
 * @param key the object's key, decoded
 * @param versionId the object's version
 * @param eTag the entity tag of its content
 * @param sequencer what orders the events of the key
 * @param modified when the object got into this state
 */
public record ObjectState(
    String bucket,
    String key,
    String versionId,
    String eTag,
    Sequencer sequencer,
    Instant modified) {

  /** How one state stands to another of the same object. */
  public enum Order {
    /** It came before. */
    OLDER,
    /** It is the same. */
    SAME,
    /** It came after. */
    NEWER
  }

  /** The object's name in the table. */
  public String object() {
    return bucket + "/" + key;
  }

  /**
   * How this state stands to {@code other}. Sequencers decide where both are known. Otherwise the
   * times of change do, which S3 counts in whole seconds; of two different states of one second the
   * one that an event told of is the newer.
   */
  public Order comparedTo(ObjectState other) {
    if (sequencer.isKnown() && other.sequencer.isKnown()) {
      return order(sequencer.compareTo(other.sequencer));
    }
    int byTime = modified.compareTo(other.modified);
    if (byTime == 0 && eTag.equals(other.eTag) && versionId.equals(other.versionId)) {
      return Order.SAME;
    }
    return byTime == 0 ? order(sequencer.isKnown() ? 1 : -1) : order(byTime);
  }

  /** This state, ordered by the later of its own sequencer and {@code other}. */
  ObjectState atLeast(Sequencer other) {
    Sequencer later = sequencer.compareTo(other) >= 0 ? sequencer : other;
    return new ObjectState(bucket, key, versionId, eTag, later, modified);
  }

  /** This state, as one that no event told of. */
  ObjectState withoutSequencer() {
    return new ObjectState(bucket, key, versionId, eTag, Sequencer.NONE, modified);
  }

  private static Order order(int comparison) {
    return comparison < 0 ? Order.OLDER : comparison == 0 ? Order.SAME : Order.NEWER;
  }
}

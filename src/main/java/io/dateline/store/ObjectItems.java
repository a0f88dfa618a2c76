package io.dateline.store;

import static io.dateline.store.Attributes.number;
import static io.dateline.store.Attributes.text;

import io.dateline.store.ObjectState.Order;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the table holds of an object at a moment.
 *
 * @param head the item that keeps the object's state, if there is one
 * @param parts the sort keys of all other items
 */
record ObjectItems(Optional<Map<String, AttributeValue>> head, List<String> parts) {

  /** The attributes that {@link #of} needs. */
  static final List<String> NEEDED =
      List.of(
          Table.PART,
          Table.SEQUENCER,
          Table.VERSION_ID,
          Table.E_TAG,
          Table.MODIFIED,
          Table.BACKFILLED,
          Table.REVISION,
          Table.PENDING,
          Table.DELETED,
          Table.EXTRACTOR);

  static ObjectItems of(List<Map<String, AttributeValue>> items) {
    return new ObjectItems(
        items.stream().filter(item -> text(item, Table.PART).equals(Table.HEAD)).findFirst(),
        items.stream()
            .map(item -> text(item, Table.PART))
            .filter(part -> !part.equals(Table.HEAD))
            .toList());
  }

  /** What writing {@code state} would come to; empty if it has to be written. */
  Optional<Written> without(ObjectState state, String extractor) {
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Order order = order(state, head.get());
    boolean done =
        order == Order.SAME
            && !isPending()
            && !Versions.isNewer(extractor, text(head.get(), Table.EXTRACTOR));
    return order == Order.OLDER
        ? Optional.of(Written.SUPERSEDED)
        : done ? Optional.of(Written.ALREADY_THERE) : Optional.empty();
  }

  /** Whether a writer has more to write, or was cut off before. */
  boolean isPending() {
    return head.map(item -> item.containsKey(Table.PENDING)).orElse(false);
  }

  Sequencer sequencer() {
    return new Sequencer(head.map(item -> text(item, Table.SEQUENCER)).orElse(""));
  }

  /** Counts the writes of the head; 0 if there is none. */
  long revision() {
    return head.map(item -> number(item, Table.REVISION)).orElse(0L);
  }

  /** After a backfill the time of change decides on the last event known and on newer ones. */
  private static Order order(ObjectState state, Map<String, AttributeValue> head) {
    ObjectState kept = state(state, head);
    boolean byTime =
        head.containsKey(Table.BACKFILLED) && state.sequencer().compareTo(kept.sequencer()) >= 0;
    return state.comparedTo(byTime ? kept.withoutSequencer() : kept);
  }

  private static ObjectState state(ObjectState like, Map<String, AttributeValue> head) {
    return new ObjectState(
        like.bucket(),
        like.key(),
        text(head, Table.VERSION_ID),
        text(head, Table.E_TAG),
        new Sequencer(text(head, Table.SEQUENCER)),
        Instant.parse(text(head, Table.MODIFIED)));
  }
}

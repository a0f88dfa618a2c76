package io.dateline.lambda.event;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decodes any event of a known shape. */
public final class Decoders {

  private static final List<Decoder> CHANGES =
      List.of(
          new S3NotificationDecoder(),
          new S3TestEventDecoder(),
          new EventBridgeDecoder(),
          new DirectDecoder());

  private static final List<Decoder> ALL =
      Stream.concat(
              CHANGES.stream(),
              Stream.of(
                  new QueueDecoder(CHANGES),
                  new TopicDecoder(CHANGES),
                  new BatchOperationsDecoder()))
          .toList();

  private Decoders() {}

  /**
   * Decodes an event.
   *
   * @param json the event as the function received it
   * @throws UnknownEventException if it is of no known shape
   */
  public static Event decode(byte[] json) {
    try {
      return decode(ALL, Json.parse(json));
    } catch (IOException e) {
      throw unknown(ALL, "it is not JSON");
    }
  }

  static Event decode(List<Decoder> decoders, Json event) {
    Optional<Decoder> decoder = decoders.stream().filter(one -> one.accepts(event)).findFirst();
    if (decoder.isEmpty()) {
      throw unknown(decoders, "its fields are " + event.fields());
    }
    try {
      return decoder.get().decode(event);
    } catch (UnknownEventException e) {
      throw new UnknownEventException(
          "The event looks like a %s, but %s.".formatted(decoder.get().shape(), e.getMessage()));
    }
  }

  private static UnknownEventException unknown(List<Decoder> decoders, String what) {
    return new UnknownEventException(
        "The event is of no known shape: %s. Known are: %s."
            .formatted(
                what, decoders.stream().map(Decoder::shape).collect(Collectors.joining("; "))));
  }
}

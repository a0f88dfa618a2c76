package io.dateline.lambda.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Batches of Amazon SQS messages. A message holds an event of another shape, or what SNS wraps
 * around one. A message that is not understood spoils none of the others.
 */
final class QueueDecoder implements Decoder {

  private final List<Decoder> inner;

  QueueDecoder(List<Decoder> inner) {
    this.inner = inner;
  }

  @Override
  public String shape() {
    return "SQS batch (Records with eventSource aws:sqs) of these, as they are or by way of SNS";
  }

  @Override
  public boolean accepts(Json event) {
    List<Json> records = event.get("Records").elements();
    return !records.isEmpty() && records.getFirst().get("eventSource").text().equals("aws:sqs");
  }

  @Override
  public Event decode(Json event) {
    return new Event.QueueBatch(
        event.get("Records").elements().stream()
            .map(
                record ->
                    new Event.Message(
                        Required.text(record, "messageId", "a message's id"),
                        content(record.get("body").text())))
            .toList());
  }

  private Event.Content content(String body) {
    try {
      Json json = Json.parse(body.getBytes(StandardCharsets.UTF_8));
      if (json.get("Type").text().equals("Notification")) {
        json = Json.parse(json.get("Message").text().getBytes(StandardCharsets.UTF_8));
      }
      return switch (Decoders.decode(inner, json)) {
        case Event.Changes changes -> new Event.Content.Understood(changes);
        case Event.Named named ->
            new Event.Content.Understood(new Event.Changes(List.of(named.change())));
        default -> new Event.Content.Unknown("a message of a queue cannot be answered");
      };
    } catch (IOException e) {
      return new Event.Content.Unknown("a message that is not JSON");
    } catch (UnknownEventException e) {
      return new Event.Content.Unknown(String.valueOf(e.getMessage()));
    }
  }
}

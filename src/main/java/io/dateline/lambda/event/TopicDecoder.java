package io.dateline.lambda.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Amazon SNS invoking the function itself, with an event of another shape as its message. */
final class TopicDecoder implements Decoder {

  private final List<Decoder> inner;

  TopicDecoder(List<Decoder> inner) {
    this.inner = inner;
  }

  @Override
  public String shape() {
    return "SNS notification (Records with EventSource aws:sns) of one of these";
  }

  @Override
  public boolean accepts(Json event) {
    List<Json> records = event.get("Records").elements();
    return !records.isEmpty() && records.getFirst().get("EventSource").text().equals("aws:sns");
  }

  @Override
  public Event decode(Json event) {
    List<Change> changes = new ArrayList<>();
    for (Json record : event.get("Records").elements()) {
      String message = record.get("Sns").get("Message").text();
      try {
        Json json = Json.parse(message.getBytes(StandardCharsets.UTF_8));
        if (Decoders.decode(inner, json) instanceof Event.Changes told) {
          changes.addAll(told.changes());
        }
      } catch (IOException e) {
        throw new UnknownEventException("it holds a message that is not JSON");
      }
    }
    return new Event.Changes(changes);
  }
}

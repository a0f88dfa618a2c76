package io.dateline.lambda.event;

import java.util.List;

/** What S3 sends when notifications are configured. There is nothing to do. */
final class S3TestEventDecoder implements Decoder {

  @Override
  public String shape() {
    return "S3 test event (Event s3:TestEvent)";
  }

  @Override
  public boolean accepts(Json event) {
    return event.get("Event").text().equals("s3:TestEvent");
  }

  @Override
  public Event decode(Json event) {
    return new Event.Changes(List.of());
  }
}

package io.dateline.lambda.event;

import java.util.Optional;

/** What people invoke the function with by hand: an object's place, or an article itself. */
final class DirectDecoder implements Decoder {

  @Override
  public String shape() {
    return "{\"bucket\": …, \"key\": …} or {\"text\": …}";
  }

  @Override
  public boolean accepts(Json event) {
    return event.has("text") || (event.has("bucket") && event.has("key"));
  }

  @Override
  public Event decode(Json event) {
    if (event.has("text")) {
      return new Event.Text(
          event.get("text").text(), event.get("name").text(), event.optional("published"));
    }
    return new Event.Named(
        new Change(
            Change.Kind.NAMED,
            Required.text(event, "bucket", "a bucket's name"),
            Required.text(event, "key", "an object's key"),
            event.get("versionId").text(),
            "",
            "",
            Optional.empty()));
  }
}

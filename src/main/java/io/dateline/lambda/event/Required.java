package io.dateline.lambda.event;

/** Takes what an event cannot do without. */
final class Required {

  private Required() {}

  static String text(Json json, String field, String what) {
    return json.optional(field)
        .orElseThrow(
            () -> new UnknownEventException("it lacks %s (field \"%s\")".formatted(what, field)));
  }
}

package io.dateline.lambda.event;

/** Decodes one shape of event. */
interface Decoder {

  /** The shape's name for people, with what it is told by. */
  String shape();

  /** Whether an event is of this shape. */
  boolean accepts(Json event);

  /**
   * Decodes an event of this shape.
   *
   * @throws UnknownEventException if something that the shape needs is missing, saying what
   */
  Event decode(Json event);
}

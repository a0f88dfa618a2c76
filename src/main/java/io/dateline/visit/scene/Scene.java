package io.dateline.visit.scene;

import io.dateline.language.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article, parsed.
 *
 * @param text its text, to which all offsets refer
 * @param published its day of publication
 * @param lines its sentences in order
 * @param people who appears in it
 * @param dateline where it was filed, if it says so
 */
public record Scene(
    String text,
    LocalDate published,
    List<Line> lines,
    People people,
    Optional<Dateline> dateline) {

  /** Keeps its own copy. */
  public Scene {
    lines = List.copyOf(lines);
  }
}

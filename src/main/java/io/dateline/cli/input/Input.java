package io.dateline.cli.input;

import java.io.InputStream;
import java.nio.file.Path;

/** Something to read. Nothing is opened before it is {@link Loader loaded}. */
public sealed interface Input {

  /** The name that stands for standard input. */
  String STANDARD_INPUT = "-";

  /** Its name as it was given; within a folder, the folder's name and the path from there. */
  String id();

  /** A file. */
  record File(String id, Path path) implements Input {}

  /** What is piped in. */
  record StandardInput(InputStream in) implements Input {
    @Override
    public String id() {
      return STANDARD_INPUT;
    }
  }

  /**
   * What cannot even be looked for.
   *
   * @param reason what is wrong with it and what to do, for a person to read
   */
  record Impossible(String id, String reason) implements Input {}
}

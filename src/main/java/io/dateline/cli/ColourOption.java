package io.dateline.cli;

import io.dateline.cli.output.Terminal;
import picocli.CommandLine.Option;

/** Whether an answer is in colours. */
final class ColourOption {

  /** When a terminal's colours are used. */
  enum Colour {
    /** On a terminal, unless the variable NO_COLOR is set. */
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Colours: always, never, or auto: on a terminal, unless NO_COLOR is set (default: auto).")
  private Colour colour = Colour.AUTO;

  /** Whether colours are used for standard output. */
  boolean isUsed(Terminal terminal) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal.out() && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    };
  }
}

package io.dateline.cli;

import io.dateline.cli.output.Terminal;

/** When a terminal's colours are used. */
enum Colour {
  /** On a terminal, unless the variable NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether they are used for standard output. */
  boolean isUsed(Terminal terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal.out() && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    };
  }
}

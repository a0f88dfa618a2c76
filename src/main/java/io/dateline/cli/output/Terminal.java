package io.dateline.cli.output;

/**
 * Which of the program's outputs a person looks at.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 */
public record Terminal(boolean out, boolean err) {

  /** Nobody looks. */
  public static final Terminal NONE = new Terminal(false, false);

  /**
   * What {@code bin/dateline} found: Java itself cannot tell one from the other. It passes the
   * names of those that are terminals in the property {@code dateline.terminal}.
   */
  public static Terminal detect() {
    String names = System.getProperty("dateline.terminal", "");
    return new Terminal(names.contains("out"), names.contains("err"));
  }
}

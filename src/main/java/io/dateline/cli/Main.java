package io.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code dateline}. */
@Command(
    name = "dateline",
    description = "Reads news articles: who visits whom, where and when.",
    mixinStandardHelpOptions = true,
    version = "dateline 0.1.0",
    subcommands = {ExtractCommand.class, ExplainCommand.class, DemoCommand.class})
public final class Main {

  private Main() {}

  /** Runs a command and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}

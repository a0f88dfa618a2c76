package io.dateline.cli;

import io.dateline.cli.demo.Demo;
import io.dateline.local.LocalAwsException;
import io.dateline.local.LocalProject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline demo}: the whole chain on a local AWS. */
@Command(
    name = "demo",
    description =
        "Shows the whole chain, from bucket to table, on a local AWS: no account, no container.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = {"", "For example, in a fresh clone:", "  bin/dateline demo"})
final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Path home = Path.of(System.getProperty("dateline.home", ""));
      new Demo(new LocalProject(home), out).run();
      return 0;
    } catch (LocalAwsException e) {
      spec.commandLine().getErr().println("dateline: " + e.getMessage());
      return 2;
    } finally {
      out.flush();
    }
  }
}

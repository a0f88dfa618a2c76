package io.dateline.cli;

import io.dateline.cli.redrive.Queues;
import io.dateline.cli.redrive.Redrive;
import io.dateline.cli.redrive.RedriveException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline redrive}: uploads that were set aside go back to the function. */
@Command(
    name = "redrive",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Sends uploads again that could not be processed and were set aside: moves all messages from"
          + " the dead-letter queue of a stack to its queue.",
      "Mend first what kept them from being processed: see docs/operations.md. Sending one twice, or"
          + " too late, does no harm. Credentials and region come from where all of AWS's tools take"
          + " them."
    },
    footer = {
      "",
      "For example, how many wait, and then send them:",
      "  dateline redrive --stack dateline --dry-run",
      "  dateline redrive --stack dateline"
    })
final class RedriveCommand implements Callable<Integer> {

  /** After how many messages it says how far it is. */
  private static final int STEP = 100;

  @ArgGroup(multiplicity = "1")
  private Where where = new Where();

  @Option(names = "--dry-run", description = "Only say how many wait.")
  private boolean dryRun;

  private int told;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A stack, or two queues. */
  static final class Where {
    @Option(
        names = "--stack",
        paramLabel = "NAME",
        description = "The stack whose queues they are.")
    private String stack = "";

    @ArgGroup(exclusive = false)
    private FromTo queues = new FromTo();
  }

  /** Two queues by URL. */
  static final class FromTo {
    @Option(names = "--from", paramLabel = "URL", required = true, description = "Where they lie.")
    private String from = "";

    @Option(names = "--to", paramLabel = "URL", required = true, description = "Where they go.")
    private String to = "";
  }

  @Override
  public Integer call() {
    try {
      return where.stack.isEmpty()
          ? Redrive.ofQueues(new Queues(where.queues.from, where.queues.to), this::run)
          : Redrive.ofStack(where.stack, this::run);
    } catch (RedriveException e) {
      spec.commandLine().getErr().println("dateline: " + e.getMessage());
      return Status.BROKEN;
    }
  }

  private int run(Redrive redrive) {
    PrintWriter out = spec.commandLine().getOut();
    int waiting = redrive.waiting();
    if (dryRun) {
      out.println(waiting + (waiting == 1 ? " message waits." : " messages wait."));
      return Status.FINE;
    }
    PrintWriter err = spec.commandLine().getErr();
    int moved =
        redrive.run(
            soFar -> {
              if (soFar / STEP > told) {
                told = soFar / STEP;
                err.println("%,d of about %,d".formatted(soFar, waiting));
              }
            });
    out.println(moved + (moved == 1 ? " message was sent again." : " messages were sent again."));
    return Status.FINE;
  }
}

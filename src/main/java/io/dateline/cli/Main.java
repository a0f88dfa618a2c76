package io.dateline.cli;

import io.dateline.cli.output.Output;
import io.dateline.cli.output.OutputException;
import io.dateline.cli.output.Terminal;
import io.dateline.diary.UnreadableRecordException;
import io.dateline.store.TableTroubleException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code dateline}. */
@Command(
    name = "dateline",
    description = "Reads news articles: who visits whom, where and when.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "For example:",
      "  dateline extract article.html",
      "  dateline extract --published 2025-03-28 wires/ > records.jsonl",
      "  dateline COMMAND --help tells more of a command, with an example of it."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all went well",
      "1:all is done, but an article was rejected; its record says why",
      "2:the command line or a line of the input is not understood",
      "3:the program could not finish",
      "141:who reads the output has gone, as in \"dateline ... | head\""
    })
public final class Main {

  private Main() {}

  /** Runs a command and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(
        run(
            System.in,
            standard(FileDescriptor.out),
            standard(FileDescriptor.err),
            Terminal.detect(),
            args));
  }

  /**
   * Runs a command.
   *
   * @return its exit status
   */
  static int run(InputStream in, Writer out, Writer err, Terminal terminal, String... args) {
    PrintWriter errors = new PrintWriter(err, true);
    Output output = new Output(out);
    int status =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(in, terminal))
            .addSubcommand(new TextCommand(in, terminal))
            .addSubcommand(new DatesCommand(in))
            .addSubcommand(new ExplainCommand(in, terminal))
            .addSubcommand(new VisitsCommand(in, terminal))
            .addSubcommand(new LoadCommand(in, terminal))
            .addSubcommand(new DiaryCommand(in, terminal))
            .addSubcommand(new ServeCommand(in, terminal))
            .addSubcommand(new DemoCommand())
            .addSubcommand(new RedriveCommand())
            .setOut(output)
            .setErr(errors)
            .setColorScheme(Help.defaultColorScheme(terminal.out() ? Help.Ansi.ON : Help.Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false) // a file's name may begin with @
            .setParameterExceptionHandler((e, given) -> misused(e, errors))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e, errors))
            .execute(args);
    output.flush();
    errors.flush();
    return status;
  }

  private static int misused(ParameterException e, PrintWriter errors) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    errors.println(name + ": " + e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, errors)) {
      errors.println("See " + name + " --help.");
    }
    return Status.WRONG_USAGE;
  }

  private static int failed(Exception e, PrintWriter errors) {
    if (e instanceof UnreadableRecordException) {
      errors.println("dateline: " + e.getMessage());
      return Status.WRONG_USAGE;
    }
    if (e instanceof TableTroubleException) {
      errors.println("dateline: " + e.getMessage());
      return Status.BROKEN;
    }
    if (e instanceof OutputException output) {
      if (output.isClosed()) {
        return Status.CLOSED;
      }
      errors.println("dateline: " + e.getMessage());
    } else {
      errors.println("dateline: the program failed; please report this with the file it failed on");
      e.printStackTrace(errors);
    }
    return Status.BROKEN;
  }

  /** UTF-8, whatever the system's locale: records are JSON. */
  private static Writer standard(FileDescriptor stream) {
    return new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8);
  }
}

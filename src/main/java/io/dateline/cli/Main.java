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
import java.util.List;
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

  private static final List<String> COMMANDS =
      List.of(
          "extract", "text", "dates", "explain", "visits", "load", "diary", "serve", "demo",
          "redrive");

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
    CommandLine line = new CommandLine(new Main());
    for (String name : wanted(args)) {
      line.addSubcommand(name, command(name, in, terminal));
    }
    int status =
        line.setOut(output)
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

  /** The command that is called, as describing the others takes time; all if none is. */
  private static List<String> wanted(String[] args) {
    return args.length > 0 && COMMANDS.contains(args[0]) ? List.of(args[0]) : COMMANDS;
  }

  private static Object command(String name, InputStream in, Terminal terminal) {
    return switch (name) {
      case "extract" -> new ExtractCommand(in, terminal);
      case "text" -> new TextCommand(in, terminal);
      case "dates" -> new DatesCommand(in);
      case "explain" -> new ExplainCommand(in, terminal);
      case "visits" -> new VisitsCommand(in, terminal);
      case "load" -> new LoadCommand(in, terminal);
      case "diary" -> new DiaryCommand(in, terminal);
      case "serve" -> new ServeCommand(in, terminal);
      case "demo" -> new DemoCommand();
      case "redrive" -> new RedriveCommand();
      default -> throw new IllegalArgumentException("there is no command " + name);
    };
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

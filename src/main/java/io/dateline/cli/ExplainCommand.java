package io.dateline.cli;

import io.dateline.article.ArticleReader;
import io.dateline.article.Reading;
import io.dateline.cli.explain.Explainer;
import io.dateline.cli.explain.Explanation;
import io.dateline.cli.explain.HtmlPage;
import io.dateline.cli.explain.TerminalPrinter;
import io.dateline.cli.input.Loaded;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Terminal;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: why each visit was found, and why others were not. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Shows why an article gave what it gave, for whoever writes rules.",
      "Sentence by sentence: names, places, times and clauses; the rules that fired (+) with what"
          + " they found, and those that a word triggered in vain (-) with what was missing."
    },
    footer = {
      "",
      "For example:",
      "  dateline explain article.txt | less",
      "  dateline explain --html article.txt > article.html"
    })
final class ExplainCommand implements Callable<Integer> {

  @Mixin private FileArguments files = new FileArguments();

  @Option(names = "--html", description = "Writes a page for a browser, which needs nothing else.")
  private boolean html;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Colours: always, never, or auto: on a terminal, unless NO_COLOR is set (default: auto).")
  private Colour colour = Colour.AUTO;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final Terminal terminal;

  ExplainCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OneFile file = OneFile.of(files.onlyName(spec), in);
    List<String> reasons = new ArrayList<>();
    List<Explanation> explanations =
        switch (files.loader().load(file.input())) {
          case Loaded.Content content -> explain(file, content, reasons);
          case Loaded.Unreadable unreadable -> {
            reasons.add(unreadable.reason());
            yield List.of();
          }
        };
    Output out = Output.of(spec.commandLine().getOut());
    if (!explanations.isEmpty() && html) {
      out.text(HtmlPage.of(file.id(), explanations));
    } else {
      TerminalPrinter printer = new TerminalPrinter(out, colour.isUsed(terminal));
      explanations.forEach(printer::print);
    }
    out.handOn();
    if (explanations.isEmpty() && reasons.isEmpty()) {
      reasons.add("The file holds no such article.");
    }
    for (String reason : reasons) {
      spec.commandLine().getErr().printf("dateline explain: %s: %s%n", file.id(), reason);
    }
    return reasons.isEmpty() ? Status.FINE : Status.REJECTED;
  }

  private static List<Explanation> explain(
      OneFile file, Loaded.Content content, List<String> reasons) {
    List<Reading> readings = new ArticleReader().read(content.bytes(), content.hints());
    List<SummaryRecord> records =
        ArticleSummariser.load()
            .summarise(
                content.bytes(),
                file.input().id(),
                Source.file(file.input().id(), content.bytes().length),
                content.hints());
    Explainer explainer = Explainer.load();
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      SummaryRecord record = records.get(i);
      switch (record.outcome()) {
        case Outcome.Summarised result -> {
          if (readings.get(i) instanceof Reading.Read read && file.means(read.fragment())) {
            explanations.add(explainer.explain(record.id(), read.article(), result));
          }
        }
        case Outcome.Rejected rejected -> reasons.add(rejected.reason());
      }
    }
    return explanations;
  }
}

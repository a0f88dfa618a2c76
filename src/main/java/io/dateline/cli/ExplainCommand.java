package io.dateline.cli;

import io.dateline.cli.explain.Explainer;
import io.dateline.cli.explain.Explanation;
import io.dateline.cli.explain.Explanations;
import io.dateline.cli.explain.HtmlPage;
import io.dateline.cli.explain.TerminalPrinter;
import io.dateline.cli.input.Loaded;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Terminal;
import io.dateline.summary.ArticleSummariser;
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

  @Mixin private ColourOption colour = new ColourOption();

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
          case Loaded.Content content -> {
            Explanations all =
                Explanations.of(
                    content.bytes(),
                    file.input().id(),
                    content.hints(),
                    file::means,
                    ArticleSummariser.load(),
                    Explainer.load());
            reasons.addAll(all.reasons());
            yield all.articles();
          }
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
}

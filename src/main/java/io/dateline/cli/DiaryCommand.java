package io.dateline.cli;

import io.dateline.cli.output.Output;
import io.dateline.cli.output.Terminal;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Query;
import io.dateline.diary.VisitSource;
import io.dateline.page.ArticleLinks;
import io.dateline.page.DiaryPage;
import io.dateline.summary.ArticleSummariser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline diary}: the visits of many articles as one page. */
@Command(
    name = "diary",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Writes the visits of many articles as one page for a browser: a timeline, a map, filters, and"
          + " a card for each visit with the words that prove it.",
      "The page has everything within itself and asks the network for nothing."
    },
    footer = {"", "For example:", "  dateline extract wires/ | dateline diary - -o diary.html"})
final class DiaryCommand implements Callable<Integer> {

  @Mixin private VisitOptions visits = new VisitOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The page to write (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Mixin private PageOptions page = new PageOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final Terminal terminal;

  DiaryCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = output.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
    ArticleLinks links = page.links(() -> ArticleLinks.files(folder), spec);
    boolean shown = terminal.err() && !(terminal.out() && output.isEmpty());
    Query query = visits.query(Countries.load(), spec);
    List<Entry> entries = visits.entries(query, VisitSource.Detail.PROOF, in, spec, shown);
    String html = DiaryPage.load().of(page.title(), entries, links, ArticleSummariser.EXTRACTOR);
    return output.map(file -> write(file, html)).orElseGet(() -> print(html));
  }

  private int write(Path file, String page) {
    try {
      Files.writeString(file, page);
      return Status.FINE;
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .printf("dateline diary: %s cannot be written (%s)%n", file, e.getMessage());
      return Status.BROKEN;
    }
  }

  private int print(String page) {
    Output out = Output.of(spec.commandLine().getOut());
    out.text(page);
    out.handOn();
    return Status.FINE;
  }
}

package io.dateline.cli;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Outcome;
import io.dateline.summary.RecordJson;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline extract}: one record per article, a line each, in the order given. */
@Command(name = "extract", description = "Prints one record per article, as a line of JSON.")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "Articles to read.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ArticleSummariser dateline = ArticleSummariser.load();
    boolean rejected = false;
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      LocalDate day =
          Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
      Hints hints =
          new Hints(file.toString(), Optional.empty(), new Published(day, Published.Basis.FILE));
      for (SummaryRecord record :
          dateline.summarise(
              content, file.toString(), Source.file(file.toString(), content.length), hints)) {
        out.println(RecordJson.write(record));
        rejected |= record.outcome() instanceof Outcome.Rejected;
      }
    }
    out.flush();
    return rejected ? 1 : 0;
  }
}

package io.dateline.cli;

import io.dateline.article.ArticleReader;
import io.dateline.article.Reading;
import io.dateline.visit.grammar.RuleFile;
import io.dateline.visit.mention.MentionFinder;
import io.dateline.visit.scene.Scene;
import io.dateline.visit.scene.SceneReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: why each visit was found, and why others were not. */
@Command(
    name = "explain",
    description = "Shows, sentence by sentence, names, times, clauses and what each rule came to.")
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The article to explain; - for standard input.")
  private String file = "";

  @Mixin private PublishedOption published = new PublishedOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Input input = Input.read(file, published.day());
    boolean rejected = false;
    SceneReader scenes = SceneReader.load();
    MentionFinder finder = new MentionFinder(RuleFile.read("visits.rules"));
    for (Reading reading : new ArticleReader().read(input.content(), input.hints())) {
      switch (reading) {
        case Reading.Rejected rejection -> {
          out.println("rejected: " + rejection.reason());
          rejected = true;
        }
        case Reading.Read read -> {
          Scene scene =
              scenes.read(
                  read.article().text(),
                  read.article().bodyStart(),
                  read.article().published().date());
          Explanation.print(scene, finder.attempts(scene), out);
        }
      }
    }
    out.flush();
    return rejected ? 1 : 0;
  }
}

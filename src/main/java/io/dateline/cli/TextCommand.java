package io.dateline.cli;

import io.dateline.article.Article;
import io.dateline.article.ArticleReader;
import io.dateline.article.Limits;
import io.dateline.article.Reading;
import io.dateline.cli.input.Input;
import io.dateline.cli.input.Loaded;
import io.dateline.cli.input.Loader;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Terminal;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline text}: the text of an article, which all offsets refer to. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Prints the text of an article: its title, an empty line, its paragraphs.",
      "It is exactly the text that the offsets in the article's record refer to, counted in UTF-16"
          + " code units; nothing is added at its end. Of a file that holds several articles name"
          + " one by its record's id, as in feed.xml#2."
    },
    footer = {
      "",
      "For example:",
      "  dateline text page.html",
      "  dateline text --body --json pages/ | jq -r '.text | length'"
    })
final class TextCommand implements Callable<Integer> {

  @Mixin private FileArguments files = new FileArguments();

  @Option(names = "--body", description = "Without the title.")
  private boolean body;

  @Option(
      names = "--json",
      description =
          "For any number of files: a line {\"file\": ..., \"text\": ...} for each, with an empty"
              + " text for one that is rejected.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final Terminal terminal;
  private final ArticleReader reader =
      new ArticleReader(new Limits(Limits.DEFAULT.maxBytes(), false)); // any language has a text

  TextCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Loader loader = files.loader();
    if (json) {
      return new Batch(spec.commandLine(), terminal)
          .run(files.inputs(in), input -> lines(input, loader));
    }
    return print(OneFile.of(files.onlyName(spec), in), loader);
  }

  private Lines lines(Input input, Loader loader) {
    List<String> lines = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    for (Reading reading : read(input, loader)) {
      switch (reading) {
        case Reading.Read read ->
            lines.add(FileText.json(OneFile.id(input, read.fragment()), text(read.article())));
        case Reading.Rejected rejected -> {
          lines.add(FileText.json(input.id(), ""));
          complaints.add(complaint(input, rejected));
        }
      }
    }
    return new Lines(lines, complaints, complaints.size());
  }

  private int print(OneFile file, Loader loader) {
    List<String> ids = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    for (Reading reading : read(file.input(), loader)) {
      if (reading instanceof Reading.Rejected rejected) {
        complaints.add(complaint(file.input(), rejected));
      } else if (reading instanceof Reading.Read read && file.means(read.fragment())) {
        ids.add(OneFile.id(file.input(), read.fragment()));
        texts.add(text(read.article()));
      }
    }
    if (texts.size() == 1) {
      Output out = Output.of(spec.commandLine().getOut());
      out.text(texts.getFirst());
      out.handOn();
      return Status.FINE;
    }
    if (!texts.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "%s holds %d articles; name one of them, or use --json for all: %s"
              .formatted(file.input().id(), texts.size(), String.join(" ", ids)));
    }
    if (complaints.isEmpty()) {
      complaints.add("dateline text: %s holds no such article".formatted(file.id()));
    }
    complaints.forEach(spec.commandLine().getErr()::println);
    return Status.REJECTED;
  }

  private List<Reading> read(Input input, Loader loader) {
    return switch (loader.load(input)) {
      case Loaded.Content content -> reader.read(content.bytes(), content.hints());
      case Loaded.Unreadable unreadable ->
          List.of(new Reading.Rejected(unreadable.reason(), "", "", unreadable.hints().fallback()));
    };
  }

  private String text(Article article) {
    return body ? article.body() : article.text();
  }

  private static String complaint(Input input, Reading.Rejected rejected) {
    return "dateline text: %s: %s".formatted(input.id(), rejected.reason());
  }
}

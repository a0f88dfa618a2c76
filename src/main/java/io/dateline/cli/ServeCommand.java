package io.dateline.cli;

import io.dateline.article.Hints;
import io.dateline.cli.explain.Explainer;
import io.dateline.cli.explain.Explanations;
import io.dateline.cli.explain.HtmlPage;
import io.dateline.cli.output.Output;
import io.dateline.cli.output.Terminal;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.VisitSource;
import io.dateline.page.ArticleLinks;
import io.dateline.serve.DiaryServer;
import io.dateline.serve.LiveDiary;
import io.dateline.serve.Site;
import io.dateline.summary.ArticleSummariser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the diary on this machine's own web server. */
@Command(
    name = "serve",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "Shows the diary in a browser: the page, its visits as JSON (/visits), and a page to try an"
          + " article on (/read).",
      "Records are read again when their files change, a table after a minute. Without records, there"
          + " is the page to try an article on. Only this machine can reach it, unless --bind says"
          + " otherwise."
    },
    footer = {
      "",
      "For example:",
      "  dateline serve records/",
      "  dateline serve --table NAME --from 2025-05",
      "  curl -s 'http://127.0.0.1:8037/visits?to=Kenya&status=planned'"
    })
final class ServeCommand implements Callable<Integer> {

  private static final long TABLE_PAUSE = Duration.ofMinutes(1).toNanos();

  @Mixin private VisitOptions visits = new VisitOptions();

  @Option(
      names = "--port",
      description = "The port; 0 takes any that is free (default: ${DEFAULT-VALUE}).",
      defaultValue = "8037")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "Where it listens; 0.0.0.0 lets other machines in, who can then see all visits (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "127.0.0.1")
  private String bind = "";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A name by which browsers may ask it, beside localhost. May be repeated.")
  private List<String> hosts = List.of();

  @Mixin private PageOptions page = new PageOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream in;
  private final Terminal terminal;

  ServeCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    InetSocketAddress address = address();
    Site site = site(err);
    try (DiaryServer server =
        DiaryServer.start(address, site, allowed(address), e -> report(e, err))) {
      Thread end = new Thread(server::close, "end of the server");
      Runtime.getRuntime().addShutdownHook(end);
      Output.of(spec.commandLine().getOut())
          .line(
              "http://%s:%d/ shows the diary, /read tries an article; Ctrl-C ends it."
                  .formatted(shown(address), server.port()));
      new CountDownLatch(1).await(); // until the process is told to end
      return Status.FINE;
    } catch (IOException e) {
      err.printf(
          "dateline serve: cannot listen on %s, port %d (%s). Choose another with --port.%n",
          bind, port, e.getMessage());
      return Status.BROKEN;
    }
  }

  private Site site(PrintWriter err) {
    ArticleSummariser summariser = ArticleSummariser.load();
    Explainer explainer = Explainer.load();
    return new Site(
        page.title(),
        ArticleSummariser.EXTRACTOR,
        page.links(ArticleLinks::web, spec),
        diary(err),
        summariser,
        (content, name, hints) -> explain(content, name, hints, summariser, explainer),
        Clock.system(ZoneId.systemDefault()));
  }

  private static String explain(
      byte[] content, String name, Hints hints, ArticleSummariser summariser, Explainer explainer) {
    return HtmlPage.of(
        name,
        Explanations.of(content, name, hints, fragment -> true, summariser, explainer).articles());
  }

  private LiveDiary diary(PrintWriter err) {
    Countries countries = Countries.load();
    return new LiveDiary(
        this::looks, () -> entries(countries), e -> report(e, err), System::nanoTime);
  }

  /** A table does not tell whether it has changed: it is asked again after a while. */
  private String looks() {
    return visits.isTable() ? Long.toString(System.nanoTime() / TABLE_PAUSE) : visits.looks();
  }

  /** Reads the question anew each time, as "next week" moves on. */
  private List<Entry> entries(Countries countries) {
    return visits.isNothing()
        ? List.of()
        : visits.entries(
            visits.query(countries, spec), VisitSource.Detail.PROOF, in, spec, terminal.err());
  }

  private InetSocketAddress address() {
    try {
      return new InetSocketAddress(InetAddress.getByName(bind), port);
    } catch (UnknownHostException | IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          "cannot listen on %s, port %d: %s".formatted(bind, port, e.getMessage()),
          e);
    }
  }

  private Set<String> allowed(InetSocketAddress address) {
    Set<String> allowed = new HashSet<>(hosts);
    if (!address.getAddress().isAnyLocalAddress()) {
      allowed.add(bind);
    }
    return allowed;
  }

  private String shown(InetSocketAddress address) {
    return address.getAddress().isAnyLocalAddress() ? "localhost" : bind;
  }

  private static void report(Throwable e, PrintWriter err) {
    err.println("dateline serve: " + (e.getMessage() == null ? e : e.getMessage()));
  }
}

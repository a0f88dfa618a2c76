package io.dateline.serve;

import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.EntryJson;
import io.dateline.diary.Query;
import io.dateline.export.Export;
import io.dateline.export.Exports;
import io.dateline.language.Resources;
import io.dateline.page.ArticleLinks;
import io.dateline.page.DiaryPage;
import io.dateline.page.ReadingPage;
import io.dateline.summary.Summariser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the server has at which address. */
public final class Site {

  private final String title;
  private final String extractor;
  private final ArticleLinks links;
  private final Supplier<Snapshot> diary;
  private final ArticleTrial trial;
  private final DiaryPage page = DiaryPage.load();
  private final ReadingPage reading = ReadingPage.load();
  private final Questions questions;
  private final List<Route> routes = new ArrayList<>();

  /** What answers a method at an address. */
  private record Route(String method, String path, Handler handler) {}

  /** Answers a request. */
  private interface Handler {
    Reply answer(Request request) throws IOException;
  }

  /**
   * A site.
   *
   * @param title what the diary is called
   * @param extractor the version that the pages name
   * @param links where articles can be read
   * @param diary the visits as they stand
   * @param summariser reads articles that are tried
   * @param explaining explains them
   * @param clock tells the day that counts for an article that tells none, and whose reader
   *     neither; and the day that "next week" is seen from
   */
  public Site(
      String title,
      String extractor,
      ArticleLinks links,
      Supplier<Snapshot> diary,
      Summariser summariser,
      Explaining explaining,
      Clock clock) {
    this.title = title;
    this.extractor = extractor;
    this.links = links;
    this.diary = diary;
    this.trial = new ArticleTrial(summariser, explaining, clock);
    Countries countries = Countries.load();
    this.questions = new Questions(countries, clock);
    routes.add(new Route("GET", "/", request -> diary()));
    routes.add(new Route("GET", "/visits", this::visits));
    for (Export form :
        List.of(
            Exports.calendar(countries, title),
            Exports.csv(countries),
            Exports.linkedData(countries))) {
      routes.add(
          new Route("GET", "/visits." + form.extension(), request -> exported(request, form)));
    }
    routes.add(new Route("GET", "/read", request -> readingPage()));
    routes.add(new Route("POST", "/read", this::read));
    routes.add(new Route("POST", "/explain", this::explain));
    routes.add(new Route("GET", "/openapi.json", request -> description()));
  }

  /**
   * Answers a request.
   *
   * @throws Refusal if it cannot be answered as it was asked
   */
  Reply answer(Request request) throws IOException {
    List<Route> here =
        routes.stream().filter(route -> route.path().equals(request.path())).toList();
    if (here.isEmpty()) {
      throw new Refusal(
          404,
          "Not found",
          "There is nothing at %s. There is: %s."
              .formatted(
                  request.path(),
                  routes.stream().map(Route::path).distinct().collect(Collectors.joining(", "))));
    }
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    Optional<Route> route = here.stream().filter(r -> r.method().equals(method)).findFirst();
    if (route.isEmpty()) {
      String allowed = here.stream().map(Route::method).collect(Collectors.joining(", "));
      return Reply.problem(
              405,
              "Method not allowed",
              "%s takes %s, not %s.".formatted(request.path(), allowed, request.method()))
          .with("Allow", allowed);
    }
    return route.get().handler().answer(request);
  }

  private Reply diary() {
    Snapshot now = diary.get();
    String html = page.live(title, now.entries(), links, extractor, now.tag());
    return Reply.page(html, page.livePolicy());
  }

  private Reply visits(Request request) {
    Query query = questions.read(request.parameters());
    Snapshot now = diary.get();
    String tag = now.tag(query);
    if (isKnown(request, tag)) {
      return Reply.unchanged(tag);
    }
    List<Entry> answer = now.entries().stream().filter(query::answers).toList();
    return Reply.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("extractor", extractor);
              json.writeNumberField("count", answer.size());
              json.writeArrayFieldStart("visits");
              for (Entry entry : answer) {
                EntryJson.write(entry, json);
              }
              json.writeEndArray();
              json.writeEndObject();
            })
        .with("ETag", tag);
  }

  private Reply exported(Request request, Export form) throws IOException {
    Query query = questions.read(request.parameters());
    Snapshot now = diary.get();
    String tag = now.tag(query);
    if (isKnown(request, tag)) {
      return Reply.unchanged(tag);
    }
    StringWriter out = new StringWriter();
    form.write(now.entries().stream().filter(query::answers).toList(), out);
    String mediaType = form.mediaType();
    int parameters = mediaType.indexOf(';');
    return Reply.text(
            parameters < 0 ? mediaType : mediaType.substring(0, parameters), out.toString())
        .with("ETag", tag);
  }

  private static boolean isKnown(Request request, String tag) {
    return request.header("If-None-Match").orElse("").contains(tag);
  }

  private Reply readingPage() {
    return Reply.page(reading.of(extractor), reading.policy());
  }

  private Reply read(Request request) throws IOException {
    return trial.read(request.body(ArticleTrial.MOST_BYTES), published(request.parameters()));
  }

  private Reply explain(Request request) throws IOException {
    String body = new String(request.body(3 * ArticleTrial.MOST_BYTES), StandardCharsets.US_ASCII);
    Map<String, List<String>> form = Request.form(body);
    String text = form.getOrDefault("text", List.of("")).getFirst();
    String html = trial.explain(text.getBytes(StandardCharsets.UTF_8), published(form));
    return Reply.page(html, "default-src 'none'; style-src 'unsafe-inline'");
  }

  private static Optional<String> published(Map<String, List<String>> parameters) {
    return parameters.getOrDefault("published", List.of()).stream().findFirst();
  }

  private Reply description() {
    String text = String.join("\n", Resources.lines(Site.class, "openapi.json"));
    return Reply.text("application/json", text.replace("{{version}}", extractor));
  }
}

package io.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.page.ArticleLinks;
import io.dateline.page.Told;
import io.dateline.summary.ArticleSummariser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A running server with three visits for the tests of a class, and ways to ask it; today is Sunday,
 * 1 June 2025.
 */
final class TestServer implements AfterAllCallback {

  private final List<Throwable> troubles = Collections.synchronizedList(new ArrayList<>());
  private final HttpClient client = HttpClient.newHttpClient();
  private final DiaryServer server;

  /** What a server sent. */
  record RawAnswer(int statusCode, String body) {}

  private TestServer() throws IOException {
    Snapshot diary =
        Snapshot.of(
            Told.diary(
                Told.of("Jana Hlavova", "CZ", "PT"),
                Told.of("Ana Sousa", "PT", "ES"),
                Told.of("Josphat Mwangi", "KE", "KR")));
    Site site =
        new Site(
            "Diary",
            "dateline 1.2.3",
            ArticleLinks.web(),
            () -> diary,
            ArticleSummariser.load(),
            (content, name, hints) -> "<p>explained " + content.length + "</p>",
            Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));
    this.server =
        DiaryServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site,
            Set.of("diary.example"),
            troubles::add);
  }

  static TestServer start() {
    try {
      return new TestServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET().build());
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofString());
  }

  /** Asks with headers that a client would not send. */
  RawAnswer raw(String line, String host, String header) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        InputStream in = socket.getInputStream()) {
      String more = header.isEmpty() ? "" : header + "\r\n";
      String request =
          "%s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n".formatted(line, host, more);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new RawAnswer(
          Integer.parseInt(answer.substring(9, 12)),
          answer.substring(answer.indexOf("\r\n\r\n") + 4));
    }
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Ends the server, and checks that nothing went wrong within it. */
  @Override
  public void afterAll(ExtensionContext context) {
    server.close();
    client.close();
    assertThat(troubles).isEmpty();
  }
}

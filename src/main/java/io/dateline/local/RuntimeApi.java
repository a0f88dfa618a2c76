package io.dateline.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The local end of Lambda's runtime API: hands a function its events one after the other and takes
 * its answers. A function that asks for more than there are waits until this is closed.
 */
public final class RuntimeApi implements AutoCloseable {

  private static final String ROOT = "/2018-06-01/runtime/";
  private static final long DEADLINE_MILLIS = 60_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Iterator<String> events;
  private final CountDownLatch answers;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** The last answer, or the last complaint of a function that failed. */
  private volatile String answer = "";

  private RuntimeApi(HttpServer server, List<String> events) {
    this.server = server;
    this.events = List.copyOf(events).iterator();
    this.answers = new CountDownLatch(events.size());
  }

  /**
   * Begins to listen on this machine.
   *
   * @param events the events, as JSON
   * @param others takes requests that are no business of the runtime API
   */
  public static RuntimeApi start(List<String> events, HttpHandler others) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RuntimeApi api = new RuntimeApi(server, events);
    server.setExecutor(api.threads);
    server.createContext(ROOT, api::handle);
    server.createContext("/", others);
    server.start();
    return api;
  }

  /** Host and port, as a function is told them. */
  public String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Waits until all events have an answer; false if that takes too long. */
  public boolean awaitAnswers(Duration limit) throws InterruptedException {
    return answers.await(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What the function said last. */
  public String lastAnswer() {
    return answer;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (path.endsWith("/next")) {
      next(exchange);
      return;
    }
    answer = new String(body, StandardCharsets.UTF_8);
    reply(exchange, 202, "{}");
    if (path.endsWith("/init/error")) {
      while (answers.getCount() > 0) {
        answers.countDown();
      }
    }
    answers.countDown();
  }

  private void next(HttpExchange exchange) throws IOException {
    String event;
    synchronized (events) {
      event = events.hasNext() ? events.next() : "";
    }
    if (event.isEmpty()) {
      awaitClose();
      exchange.close();
      return;
    }
    long deadline = System.currentTimeMillis() + DEADLINE_MILLIS;
    exchange.getResponseHeaders().set("Content-Type", "application/json"); // clients rely on it
    exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "request-" + deadline);
    exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
    exchange
        .getResponseHeaders()
        .set(
            "Lambda-Runtime-Invoked-Function-Arn",
            "arn:aws:lambda:eu-west-1:000000000000:function:local");
    reply(exchange, 200, event);
  }

  private void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

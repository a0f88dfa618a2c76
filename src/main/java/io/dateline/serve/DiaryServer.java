package io.dateline.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A web server that shows a site, a virtual thread for each request. */
public final class DiaryServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads;

  private DiaryServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts a server.
   *
   * @param address where it listens; port 0 takes any that is free
   * @param hosts names beside this machine's own by which it may be asked
   * @param trouble is told what went wrong within it
   * @throws IOException if it cannot listen there
   */
  public static DiaryServer start(
      InetSocketAddress address, Site site, Set<String> hosts, Consumer<Throwable> trouble)
      throws IOException {
    HttpServer server = HttpServer.create(address, 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    Guard guard = new Guard(hosts);
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, site, guard, trouble));
    server.start();
    return new DiaryServer(server, threads);
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Ends it; requests that are being answered are broken off. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void handle(
      HttpExchange exchange, Site site, Guard guard, Consumer<Throwable> trouble)
      throws IOException {
    try (exchange) {
      send(exchange, answer(new Request(exchange), site, guard, trouble));
    }
  }

  private static Reply answer(
      Request request, Site site, Guard guard, Consumer<Throwable> trouble) {
    try {
      guard.check(request);
      return site.answer(request);
    } catch (Refusal refusal) {
      return refusal.reply();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      trouble.accept(e);
      return Reply.problem(500, "The server failed", "The server has said why, where it runs.");
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", "default-src 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
    if (!reply.mediaType().isEmpty()) {
      headers.set("Content-Type", reply.mediaType() + "; charset=utf-8");
    }
    reply.headers().forEach(headers::set);
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }
}

package io.dateline.serve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps strangers' pages away. A page of another site may make the reader's browser ask this
 * server, by its address or by a name of its own that leads here; its requests name that site or
 * that name, and are refused.
 */
final class Guard {

  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> hosts = new HashSet<>(OWN);

  /** Lets requests through that name this machine, or one of some more hosts. */
  Guard(Set<String> more) {
    more.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
  }

  /**
   * Checks a request.
   *
   * @throws Refusal if it may not be answered
   */
  void check(Request request) {
    String host = request.header("Host").map(Guard::withoutPort).orElse("");
    if (!hosts.contains(host)) {
      throw new Refusal(
          403,
          "Unknown host",
          "The request is for \"%s\". Start the server with --allow-host %s if it shall be known by"
                  .formatted(host, host)
              + " that name.");
    }
    switch (request.header("Sec-Fetch-Site").orElse("")) {
      case "same-origin", "none" -> {} // a browser says so itself, no page can
      case "cross-site", "same-site" -> {
        if (!isLink(request)) {
          throw new Refusal(403, "Another site", "Pages of other sites may not ask this server.");
        }
      }
      default -> request.header("Origin").filter(origin -> !isOwn(origin)).ifPresent(this::refuse);
    }
  }

  private void refuse(String origin) {
    throw new Refusal(
        403, "Another site", "Pages of %s may not ask this server.".formatted(origin));
  }

  private boolean isOwn(String origin) {
    int scheme = origin.indexOf("://");
    return scheme > 0 && hosts.contains(withoutPort(origin.substring(scheme + 3)));
  }

  /** A link on another page that the reader followed. */
  private static boolean isLink(Request request) {
    return request.method().equals("GET")
        && request.header("Sec-Fetch-Mode").orElse("").equals("navigate")
        && request.header("Sec-Fetch-Dest").orElse("").equals("document");
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }
}

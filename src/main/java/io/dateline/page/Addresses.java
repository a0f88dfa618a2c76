package io.dateline.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of files. */
final class Addresses {

  private Addresses() {}

  /** The address of a file, or of the feed that holds an article, as seen from a folder. */
  static Optional<String> file(Path from, String id) {
    int fragment = id.lastIndexOf('#');
    return way(from, id)
        .or(() -> fragment < 0 ? Optional.empty() : way(from, id.substring(0, fragment)));
  }

  private static Optional<String> way(Path from, String name) {
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      // The point keeps a name with a colon from being taken for an address of that scheme.
      return Files.isRegularFile(file)
          ? Optional.of("./" + encoded(from.relativize(file).toString().replace('\\', '/')))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no name of a file, or one on another disk
    }
  }

  /** Percent-encoded, but for slashes. */
  static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}

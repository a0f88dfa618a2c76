package io.dateline.article.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The word lists and rules that come with Dateline, as text. */
public final class TextResource {

  private TextResource() {}

  /**
   * The whole text of a resource.
   *
   * @param resource its absolute name, such as {@code /io/dateline/article/months.txt}
   */
  public static String read(String resource) {
    try (InputStream in = TextResource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  /** The lines of a resource that are neither blank nor comments. */
  public static Stream<String> lines(String resource) {
    return read(resource).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }
}

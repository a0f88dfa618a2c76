package io.dateline.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * An article that the demonstration uploads.
 *
 * @param key its key in the bucket
 * @param resource the file it is read from
 * @param what it is, for people
 */
record Sample(String key, String resource, String what) {

  private static final String FOLDER = "/io/dateline/cli/samples/";

  static final List<Sample> ALL =
      List.of(
          new Sample("wire/2025-05-12 Lisbon.txt", "wire.txt", "a wire report, plain text"),
          new Sample("web/state-visit.html", "page.html", "a saved web page, menus and all"),
          new Sample("wire/harbour.txt", "no-visit.txt", "news without any visit"));

  byte[] content() throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream(FOLDER + resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }
}

package io.dateline.cli;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The bytes of one input and what is known about them. */
final class Input {

  private final byte[] content;
  private final Hints hints;

  private Input(byte[] content, Hints hints) {
    this.content = content;
    this.hints = hints;
  }

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /**
   * Reads a file, or standard input.
   *
   * @param published the day of publication, if the caller knows it
   */
  static Input read(String name, Optional<LocalDate> published) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      byte[] content = System.in.readAllBytes();
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      return new Input(content, hints(name, published, today));
    }
    Path path = Path.of(name);
    byte[] content = Files.readAllBytes(path);
    LocalDate changed =
        Files.getLastModifiedTime(path).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    return new Input(content, hints(name, published, changed));
  }

  byte[] content() {
    return content;
  }

  Hints hints() {
    return hints;
  }

  private static Hints hints(String name, Optional<LocalDate> published, LocalDate fallback) {
    Published day =
        published
            .map(given -> new Published(given, Published.Basis.METADATA))
            .orElseGet(() -> new Published(fallback, Published.Basis.FILE));
    return new Hints(name, Optional.empty(), day);
  }
}

package io.dateline.cli.input;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.article.Published.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Loads inputs into memory, up to a limit. Never fails: what cannot be read says why. */
public final class Loader {

  private final int limit;
  private final Optional<LocalDate> published;

  /**
   * A loader.
   *
   * @param limit the most bytes that are read of an input
   * @param published the day of publication that the caller knows of
   */
  public Loader(int limit, Optional<LocalDate> published) {
    this.limit = limit;
    this.published = published;
  }

  /** Loads an input. */
  public Loaded load(Input input) {
    return switch (input) {
      case Input.File file -> file(file);
      case Input.StandardInput piped -> standardInput(piped);
      case Input.Impossible impossible ->
          new Loaded.Unreadable(impossible.reason(), 0, hints(input, Instant.EPOCH));
    };
  }

  private Loaded file(Input.File file) {
    Instant changed = Instant.EPOCH;
    try {
      Path path = file.path();
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      changed = attributes.lastModifiedTime().toInstant();
      if (attributes.size() > limit) {
        return tooLarge(attributes.size(), hints(file, changed));
      }
      try (InputStream in = Files.newInputStream(path)) {
        return content(in, hints(file, changed));
      }
    } catch (IOException e) {
      return new Loaded.Unreadable(reason(e), 0, hints(file, changed));
    }
  }

  private Loaded standardInput(Input.StandardInput piped) {
    Hints hints = hints(piped, Instant.now());
    try {
      return content(piped.in(), hints);
    } catch (IOException e) {
      return new Loaded.Unreadable(reason(e), 0, hints);
    }
  }

  /**
   * A pipe does not tell its size, and a file may grow: never reads more than one byte too many.
   */
  private Loaded content(InputStream in, Hints hints) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    return bytes.length > limit ? tooLarge(bytes.length, hints) : new Loaded.Content(bytes, hints);
  }

  private Loaded tooLarge(long bytes, Hints hints) {
    return new Loaded.Unreadable(
        "It is too large: %,d bytes or more, of at most %,d. Cut the article's text out of it."
            .formatted(bytes, limit),
        bytes,
        hints);
  }

  private Hints hints(Input input, Instant changed) {
    Published day =
        published
            .map(given -> new Published(given, Basis.METADATA))
            .orElseGet(
                () -> new Published(LocalDate.ofInstant(changed, ZoneOffset.UTC), Basis.FILE));
    return new Hints(input.id(), Optional.empty(), day);
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException none -> "There is no such file. Check its path.";
      case AccessDeniedException denied -> "The file may not be read. Check its permissions.";
      default -> "The file cannot be read (%s). Check it and its disk.".formatted(e.getMessage());
    };
  }
}

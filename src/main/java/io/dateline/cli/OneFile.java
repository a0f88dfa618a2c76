package io.dateline.cli;

import io.dateline.cli.input.Input;
import io.dateline.cli.input.Inputs;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A single file, or one article of a file that holds several: {@code feed.xml#2}, as the ids of
 * records name it.
 *
 * @param input the file
 * @param fragment which of its articles; without, all
 */
record OneFile(Input input, Optional<String> fragment) {

  static OneFile of(String name, InputStream in) {
    for (int at = name.indexOf('#'); at > 0; at = name.indexOf('#', at + 1)) {
      String file = name.substring(0, at);
      if (!exists(name) && exists(file)) {
        return new OneFile(Inputs.named(file, in), Optional.of(name.substring(at + 1)));
      }
    }
    return new OneFile(Inputs.named(name, in), Optional.empty());
  }

  /** Whether an article of the file is meant. */
  boolean means(String of) {
    return fragment.isEmpty() || fragment.get().equals(of);
  }

  /** What was asked for. */
  String id() {
    return id(input, fragment.orElse(""));
  }

  /** The id of an article of a file. */
  static String id(Input input, String fragment) {
    return fragment.isEmpty() ? input.id() : input.id() + "#" + fragment;
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

package io.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tables that hold the knowledge of language: lines of tab-separated columns. */
public final class Resources {

  private Resources() {}

  /**
   * The lines of a table, each as its columns; comments and empty lines are left out.
   *
   * @param owner a class of the package that the table belongs to
   * @param name the file's name within that package
   */
  public static List<List<String>> table(Class<?> owner, String name) {
    String text = text(owner, name);
    List<List<String>> rows = new ArrayList<>(text.length() / 16);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(Arrays.asList(line.split("\t", -1)));
      }
      start = end + 1;
    }
    return rows;
  }

  /** What the first column of a table holds: its words, if it has no other. */
  public static Set<String> words(Class<?> owner, String name) {
    return table(owner, name).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  /** All lines of a resource, comments and empty ones included. */
  public static List<String> lines(Class<?> owner, String name) {
    return text(owner, name).lines().toList();
  }

  /** The text of a resource; its lines end in line feeds. */
  public static String text(Class<?> owner, String name) {
    return new String(bytes(owner, name), StandardCharsets.UTF_8);
  }

  /**
   * The bytes of a resource as a text of one character each, which takes no time to make. For what
   * is cut up at marks that are ASCII, and of which little is needed as {@link #decoded text}.
   */
  public static String undecoded(Class<?> owner, String name) {
    return new String(bytes(owner, name), StandardCharsets.ISO_8859_1);
  }

  /** The text that a piece of an {@link #undecoded} resource stands for. */
  public static String decoded(String piece) {
    return new String(piece.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " of " + owner + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

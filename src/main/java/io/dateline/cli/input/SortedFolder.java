package io.dateline.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The entries of one folder in the order of their names. A folder gives its entries in any order,
 * so each turn lists it anew and keeps the first names behind those already given: a folder of a
 * million files is listed sixteen times, which takes less than reading a hundredth of them, and
 * never takes more memory than a page of names.
 */
final class SortedFolder {

  private static final int PAGE = 65_536;

  private final Path path;
  private final int size;
  private final Deque<Path> page = new ArrayDeque<>();
  private Optional<Path> last = Optional.empty();
  private boolean more = true;

  SortedFolder(Path path) {
    this(path, PAGE);
  }

  SortedFolder(Path path, int size) {
    this.path = path;
    this.size = size;
  }

  Path path() {
    return path;
  }

  /** The next entry, if there is one. */
  Optional<Path> next() throws IOException {
    if (page.isEmpty() && more) {
      turn();
    }
    return Optional.ofNullable(page.poll()).map(path::resolve);
  }

  private void turn() throws IOException {
    PriorityQueue<Path> first = new PriorityQueue<>(Comparator.reverseOrder());
    more = false;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        Path name = entry.getFileName();
        if (name == null
            || isHidden(name)
            || last.filter(l -> name.compareTo(l) <= 0).isPresent()) {
          continue;
        }
        first.add(name);
        if (first.size() > size) {
          first.poll();
          more = true;
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    while (!first.isEmpty()) {
      page.addFirst(first.poll());
    }
    last = Optional.ofNullable(page.peekLast());
  }

  private static boolean isHidden(Path name) {
    return name.toString().startsWith(".");
  }
}

package io.dateline.cli.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The inputs that names on the command line stand for, in their order: a file, {@code -} for
 * standard input, or a folder with all its files. Folders are listed only when their turn comes.
 */
public final class Inputs implements Iterable<Input> {

  private final List<String> names;
  private final InputStream standardInput;

  /** The inputs of some names. */
  public Inputs(List<String> names, InputStream standardInput) {
    this.names = List.copyOf(names);
    this.standardInput = standardInput;
  }

  /** Whether each name is one input, so that their number is known beforehand. */
  public boolean isCounted() {
    return names.stream().noneMatch(Inputs::isFolder);
  }

  /** How many names there are. */
  public int names() {
    return names.size();
  }

  @Override
  public Iterator<Input> iterator() {
    return new Iterator<>() {
      private final Iterator<String> rest = names.iterator();
      private Iterator<Input> current = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && rest.hasNext()) {
          current = expand(rest.next());
        }
        return current.hasNext();
      }

      @Override
      public Input next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return current.next();
      }
    };
  }

  private Iterator<Input> expand(String name) {
    if (isFolder(name)) {
      return new FolderWalk(Path.of(name));
    }
    return List.of(named(name, standardInput)).iterator();
  }

  /** The one input of a name that is no folder's; for a folder one that cannot be read. */
  public static Input named(String name, InputStream standardInput) {
    if (name.equals(Input.STANDARD_INPUT)) {
      return new Input.StandardInput(standardInput);
    }
    if (isFolder(name)) {
      return new Input.Impossible(name, "This is a folder. Name one of its files.");
    }
    if (name.isEmpty()) {
      return new Input.Impossible(name, "The name of the file is empty. Give a path.");
    }
    try {
      return new Input.File(name, Path.of(name));
    } catch (InvalidPathException e) {
      return new Input.Impossible(
          name, "This is no name of a file here (%s). Check its path.".formatted(e.getReason()));
    }
  }

  private static boolean isFolder(String name) {
    try {
      // An empty path would be the working folder.
      return !name.isEmpty() && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

package io.dateline.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The files of a folder and of the folders in it, sorted by name in each; files and folders whose
 * name begins with a full stop are passed over, as are links to folders, which may lead round in
 * circles. Holds one page of names for each level of folders, never all.
 */
final class FolderWalk implements Iterator<Input> {

  private final Deque<SortedFolder> open = new ArrayDeque<>();
  private Optional<Input> next;

  FolderWalk(Path folder) {
    open.push(new SortedFolder(folder));
    next = find();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Input next() {
    Input found = next.orElseThrow(NoSuchElementException::new);
    next = find();
    return found;
  }

  private Optional<Input> find() {
    while (!open.isEmpty()) {
      SortedFolder folder = open.getFirst();
      Optional<Path> entry;
      try {
        entry = folder.next();
      } catch (IOException e) {
        open.pop();
        return Optional.of(
            new Input.Impossible(
                folder.path().toString(),
                "The folder cannot be listed. Check its permissions and its disk."));
      }
      if (entry.isEmpty()) {
        open.pop();
      } else if (Files.isDirectory(entry.get(), LinkOption.NOFOLLOW_LINKS)) {
        open.push(new SortedFolder(entry.get()));
      } else if (!isOther(entry.get())) {
        return Optional.of(new Input.File(entry.get().toString(), entry.get()));
      }
    }
    return Optional.empty();
  }

  /** A device, a socket, a pipe or a link to a folder; a broken link is a file that is missing. */
  private static boolean isOther(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }
}

package io.dateline.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, listed in order and a page at a time. */
class FolderWalkTest {

  @TempDir Path folder;

  @Test
  void folder_larger_than_a_page_gives_all_names_once_and_in_order() throws IOException {
    List<String> names = IntStream.range(0, 100).mapToObj("n%03d"::formatted).toList();
    for (int i = 0; i < names.size(); i++) {
      Files.createFile(folder.resolve(names.get(i * 61 % 100)));
    }
    for (int page : new int[] {1, 7, 99, 100, 101}) {
      assertThat(names(new SortedFolder(folder, page))).as("page of %d", page).isEqualTo(names);
    }
  }

  @Test
  void link_to_a_folder_is_not_followed_so_that_circles_end() throws IOException {
    Files.createFile(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("b"), folder);
    assertThat(ids(new FolderWalk(folder))).containsExactly(folder + "/a");
  }

  @Test
  void folder_that_is_gone_gives_one_input_with_a_reason() {
    FolderWalk walk = new FolderWalk(folder.resolve("gone"));
    assertThat(walk.next())
        .isInstanceOfSatisfying(
            Input.Impossible.class, gone -> assertThat(gone.reason()).contains("cannot be listed"));
    assertThat(walk.hasNext()).isFalse();
  }

  @Test
  void ids_keep_the_folders_name_as_it_was_given() throws IOException {
    Files.createDirectories(folder.resolve("x/y"));
    Files.createFile(folder.resolve("x/y/z"));
    assertThat(ids(new FolderWalk(folder.resolve("x/../x"))))
        .containsExactly(folder + "/x/../x/y/z");
  }

  private static List<String> names(SortedFolder sorted) throws IOException {
    List<String> names = new ArrayList<>();
    for (Optional<Path> next = sorted.next(); next.isPresent(); next = sorted.next()) {
      names.add(String.valueOf(next.get().getFileName()));
    }
    return names;
  }

  private static List<String> ids(FolderWalk walk) {
    List<String> ids = new ArrayList<>();
    walk.forEachRemaining(input -> ids.add(input.id()));
    return ids;
  }
}

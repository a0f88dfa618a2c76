package io.dateline.article.html;

import io.dateline.article.bytes.TextResource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that pages use to name their parts, from {@code page-words.txt}. */
final class PageWords {

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> inAny = new HashSet<>();

  PageWords() {
    TextResource.lines("/io/dateline/article/page-words.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] parts = line.split(":", 2);
    List<String> words = Arrays.asList(parts[1].strip().split("\\s+"));
    groups.computeIfAbsent(parts[0].strip(), g -> new HashSet<>()).addAll(words);
    inAny.addAll(words);
  }

  /** Those of some names that stand in any group. */
  Set<String> known(Set<String> names) {
    Set<String> found = new HashSet<>(names);
    found.retainAll(inAny);
    return found.isEmpty() ? Set.of() : found;
  }

  /** Whether names hold a word of a group. */
  boolean any(String group, Set<String> names) {
    Set<String> wanted = groups.getOrDefault(group, Set.of());
    for (String name : names) {
      if (wanted.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a group that names hold. */
  Set<String> of(String group, Set<String> names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<String> found = new HashSet<>(names);
    found.retainAll(groups.getOrDefault(group, Set.of()));
    return found;
  }
}

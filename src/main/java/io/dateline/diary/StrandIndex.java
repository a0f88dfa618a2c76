package io.dateline.diary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Strands by how the names in them begin, so that each mention is compared with few of them. */
final class StrandIndex {

  private static final int BEGINNING = 3;

  private final Set<Strand> strands = new LinkedHashSet<>();
  private final Map<String, Set<Strand>> byKey = new HashMap<>();

  void put(Identity visitor, Strand strand) {
    strands.add(strand);
    keys(visitor)
        .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(strand));
  }

  Collection<Strand> candidates(Identity visitor) {
    Set<Strand> found = new LinkedHashSet<>();
    keys(visitor).forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
    return found;
  }

  /** All strands, in the order in which they began. */
  List<Strand> strands() {
    return List.copyOf(strands);
  }

  private static Stream<String> keys(Identity visitor) {
    Stream<String> office =
        visitor.person().role().stream()
            .flatMap(role -> visitor.person().country().stream().map(code -> code + "/" + role));
    Stream<String> names =
        visitor.name().words().stream()
            .map(word -> word.substring(0, Math.min(BEGINNING, word.length())));
    return Stream.concat(names, office).distinct();
  }
}

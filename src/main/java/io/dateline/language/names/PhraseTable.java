package io.dateline.language.names;

import io.dateline.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more tokens, each with a value; finds the longest that begins at a token. Case
 * does not matter.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {

  /**
   * A phrase that was found.
   *
   * @param value what it stands for
   * @param length how many tokens it has
   */
  record Match<T>(T value, int length) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private Optional<T> value = Optional.empty();
  }

  private final Map<String, Node<T>> first = new HashMap<>();

  /** Adds a phrase, as its tokens in lower case. One that is there already stays as it is. */
  void add(List<String> phrase, T value) {
    Map<String, Node<T>> map = first;
    Node<T> node = new Node<>();
    for (String word : phrase) {
      node = map.computeIfAbsent(word, w -> new Node<>());
      map = node.next;
    }
    if (node.value.isEmpty()) {
      node.value = Optional.of(value);
    }
  }

  /** The longest phrase that begins at token {@code i}. */
  Optional<Match<T>> longest(List<Token> tokens, int i) {
    Optional<Match<T>> found = Optional.empty();
    Map<String, Node<T>> map = first;
    for (int k = i; k < tokens.size(); k++) {
      Node<T> node = map.get(tokens.get(k).lower());
      if (node == null) {
        break;
      }
      int length = k - i + 1;
      if (node.value.isPresent()) {
        found = node.value.map(value -> new Match<>(value, length));
      }
      map = node.next;
    }
    return found;
  }
}

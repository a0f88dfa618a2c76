package io.dateline.diary;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.store.FoldedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as it is compared: its words without case, accents and punctuation, and without particles
 * ("al-", "von der") unless it has nothing else.
 */
final class PersonName {

  /** From so many letters on, one that is different may be another transliteration. */
  private static final int LONG = 5;

  private static final Set<String> PARTICLES =
      Resources.table(Analyser.class, "particles.txt").stream()
          .map(row -> FoldedName.of(row.getFirst()))
          .collect(Collectors.toUnmodifiableSet());

  private final List<String> words;
  private final String joined;

  private PersonName(List<String> words, String joined) {
    this.words = words;
    this.joined = joined;
  }

  static PersonName of(String name) {
    List<String> all = Arrays.asList(FoldedName.of(name).split(" ", -1));
    List<String> bare = all.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return new PersonName(bare.isEmpty() ? all : bare, String.join("", all));
  }

  /** Its words, folded. */
  List<String> words() {
    return words;
  }

  /** Whether a word is one of its own, and no particle. */
  boolean has(String word) {
    return words.contains(FoldedName.of(word));
  }

  /** Whether this, as somebody asks for it, means the one who is called {@code full}. */
  boolean means(PersonName full) {
    return !joined.isEmpty()
        && (fits(words, full.words)
            || (joined.length() >= LONG && words.size() == 1 && full.joined.endsWith(joined)));
  }

  /** Whether two names, as two articles give them, can be one person's. */
  boolean mayBe(PersonName other) {
    boolean shorter = words.size() <= other.words.size();
    List<String> few = shorter ? words : other.words;
    List<String> many = shorter ? other.words : words;
    boolean ends =
        few.size() > 1
            || similar(few.getFirst(), many.getLast())
            || similar(few.getFirst(), many.getFirst());
    return ends && fits(few, many);
  }

  /** Whether each of a few words has one of its own among many; an initial stands for its word. */
  private static boolean fits(List<String> few, List<String> many) {
    List<String> rest = new ArrayList<>(many);
    for (String word : few) {
      int at = rest.indexOf(word);
      for (int i = 0; at < 0 && i < rest.size(); i++) {
        at = similar(word, rest.get(i)) ? i : -1;
      }
      if (at < 0) {
        return false;
      }
      rest.remove(at);
    }
    return !few.isEmpty();
  }

  private static boolean similar(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }
    return Math.min(a.length(), b.length()) >= LONG && differByOne(a, b);
  }

  /** Whether one letter added, left out or changed makes one word the other. */
  private static boolean differByOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}

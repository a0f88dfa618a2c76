package io.dateline.article.text;

import io.dateline.article.bytes.TextResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text by its smallest words, which every text is full of. Their lists are
 * in {@code small-words.txt}.
 */
public final class Language {

  /** ISO 639-1 code of English. */
  public static final String ENGLISH = "en";

  private static final String UNKNOWN = "und";
  private static final int ENOUGH = 100_000;

  /** Of a text's words, how many must be small words of a language for it to be that language. */
  private static final double LEAST_SHARE = 0.12;

  private final Map<String, List<String>> languagesOf;

  /** A detector with the lists that come with Dateline. */
  public Language() {
    this.languagesOf = read("/io/dateline/article/small-words.txt");
  }

  /**
   * The language that most of a text's small words belong to, as its ISO 639-1 code; {@code und} if
   * they are too few to tell, or are of another script.
   */
  public String of(String text) {
    String head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Map<String, Double> scores = new HashMap<>();
    int words = 0;
    int start = -1;
    for (int i = 0; i <= head.length(); i++) {
      boolean letter =
          i < head.length() && (Character.isLetter(head.charAt(i)) || head.charAt(i) == '\'');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        List<String> languages =
            languagesOf.getOrDefault(head.substring(start, i).toLowerCase(Locale.ROOT), List.of());
        languages.forEach(l -> scores.merge(l, 1.0, Double::sum));
        start = -1;
      }
    }
    int all = words;
    return scores.entrySet().stream()
        .filter(e -> e.getValue() >= all * LEAST_SHARE)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(UNKNOWN);
  }

  /** The English name of a language, for a person to read. */
  public static String name(String code) {
    return code.equals(UNKNOWN)
        ? "a language that Dateline does not know"
        : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static Map<String, List<String>> read(String resource) {
    Map<String, List<String>> languages = new HashMap<>();
    TextResource.lines(resource)
        .forEach(
            line -> {
              String[] parts = line.split(":", 2);
              Arrays.stream(parts[1].strip().split(" "))
                  .forEach(
                      word ->
                          languages.computeIfAbsent(word, w -> new ArrayList<>()).add(parts[0]));
            });
    return Map.copyOf(languages);
  }
}

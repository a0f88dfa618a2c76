package io.dateline.article.text;

import io.dateline.article.bytes.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  private final List<String> codes = new ArrayList<>();

  /** The languages of a small word, as their places among the codes. */
  private final WordTable<List<Integer>> languagesOf = new WordTable<>(2_000);

  /** A detector with the lists that come with Dateline. */
  public Language() {
    TextResource.lines("/io/dateline/article/small-words.txt").forEach(this::add);
  }

  private void add(String line) {
    String[] parts = line.split(":", 2);
    codes.add(parts[0]);
    for (String word : parts[1].strip().split(" ", -1)) {
      List<Integer> languages = new ArrayList<>(languagesOf.get(word, List.of()));
      languages.add(codes.size() - 1);
      languagesOf.put(word, languages);
    }
  }

  /**
   * The language that most of a text's small words belong to, as its ISO 639-1 code; {@code und} if
   * they are too few to tell, or are of another script.
   */
  public String of(String text) {
    String head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    int[] scores = new int[codes.size()];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= head.length(); i++) {
      boolean letter =
          i < head.length() && (Character.isLetter(head.charAt(i)) || head.charAt(i) == '\'');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        List<Integer> languages = languagesOf.get(head, start, i, List.of());
        for (int at = 0; at < languages.size(); at++) {
          scores[languages.get(at)]++;
        }
        start = -1;
      }
    }
    return best(scores, words);
  }

  private String best(int[] scores, int words) {
    String best = UNKNOWN;
    int most = 0;
    for (int i = 0; i < scores.length; i++) {
      String code = codes.get(i);
      boolean better = scores[i] > most || (scores[i] == most && code.compareTo(best) > 0);
      if (scores[i] > 0 && scores[i] >= words * LEAST_SHARE && better) {
        best = code;
        most = scores[i];
      }
    }
    return best;
  }

  /** The English name of a language, for a person to read. */
  public static String name(String code) {
    return code.equals(UNKNOWN)
        ? "a language that Dateline does not know"
        : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}

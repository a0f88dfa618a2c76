package io.dateline.diary;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.store.FoldedName;
import io.dateline.summary.VisitWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Countries, and bodies such as the EU, by all that people call them. Immutable once loaded; safe
 * to share.
 */
public final class Countries {

  private final Map<String, String> codes = new HashMap<>();

  private Countries() {}

  /** Loads the word lists that come with Dateline. */
  public static Countries load() {
    Countries countries = new Countries();
    List<List<String>> table = table("countries.tsv");
    for (List<String> row : table) {
      countries.add(row.get(0), row.get(0));
      countries.add(row.get(1), row.get(0));
    }
    for (List<String> row : table) {
      for (String other : row.get(2).split("\\|", -1)) {
        countries.add(other, row.get(0));
      }
    }
    for (List<String> row : table("organisations.tsv")) {
      if (row.get(2).equals("international")) {
        countries.add(row.get(1), row.get(1));
        countries.add(row.get(0), row.get(1));
      }
    }
    for (String file : List.of("demonyms.tsv", "capitals.tsv")) {
      for (List<String> row : table(file)) {
        countries.add(row.get(0), row.get(1));
      }
    }
    for (String code : Locale.getISOCountries()) {
      countries.add(Locale.of("", code).getISO3Country(), code);
    }
    return countries;
  }

  /**
   * The code of a country or body.
   *
   * @param words its code (of two or three letters), its name, a word for its people or its
   *     capital, whatever the case and accents: "RU", "Russia", "Russian", "Moscow"
   */
  public Optional<String> code(String words) {
    String folded = FoldedName.of(words);
    return Optional.of(
            codes.getOrDefault(
                folded.startsWith("the ") ? folded.substring("the ".length()) : folded, ""))
        .filter(code -> !code.isEmpty());
  }

  /** The English name of a code, as headlines have it; the code itself, if it is no country's. */
  public String name(String code) {
    return VisitWords.country(code);
  }

  private void add(String words, String code) {
    codes.putIfAbsent(FoldedName.of(words), code);
  }

  private static List<List<String>> table(String name) {
    return Resources.table(Analyser.class, name);
  }
}

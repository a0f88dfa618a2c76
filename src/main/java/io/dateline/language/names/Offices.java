package io.dateline.language.names;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.language.Token;
import io.dateline.language.names.Office.Rank;
import io.dateline.language.names.PhraseIndex.Source;
import io.dateline.language.names.PhraseTable.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for offices, and the words that go with them. Immutable once loaded. */
final class Offices {

  /**
   * A word or phrase for an office.
   *
   * @param role the usual wording
   * @param rank the kind of office
   * @param title whether it can stand before a name
   * @param plural whether it means several people
   * @param capital whether it is an office only with a capital: "Count"
   * @param country code of the only country or body that has such an office
   */
  record Head(
      String role,
      Rank rank,
      boolean title,
      boolean plural,
      boolean capital,
      Optional<String> country) {}

  /** What a word before an office says of it. */
  enum Modifier {
    /** Part of the office: "deputy". */
    RANK,
    /** It is held now: "acting". */
    HOLDS,
    /** It was held once: "former". */
    PAST,
    /** It will be held: "incoming". */
    FUTURE
  }

  private final Analyser analyser;
  private final PhraseIndex<Head> heads;
  private final Map<String, Modifier> modifiers = new HashMap<>();

  private Offices(Analyser analyser) {
    this.analyser = analyser;
    this.heads =
        new PhraseIndex<>(analyser, List.of(Source.of("offices.tsv", this::addOffice, 0, 4)));
  }

  static Offices load(Analyser analyser) {
    Offices offices = new Offices(analyser);
    for (List<String> row : Resources.table(Analyser.class, "modifiers.tsv")) {
      offices.modifiers.put(row.get(0), Modifier.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return offices;
  }

  private void addOffice(PhraseTable<Head> table, List<String> row) {
    Rank rank = Rank.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
    String phrase = row.get(0);
    boolean title = row.get(3).equals("title");
    Optional<String> country = row.get(5).equals("-") ? Optional.empty() : Optional.of(row.get(5));
    boolean capital = !phrase.equals(phrase.toLowerCase(Locale.ROOT));
    table.add(analyser.words(phrase), new Head(row.get(1), rank, title, false, capital, country));
    if (!row.get(4).equals("-")) {
      table.add(
          analyser.words(row.get(4)), new Head(row.get(1), rank, false, true, capital, country));
    }
  }

  /** What a word says of the office that follows it. */
  Optional<Modifier> modifier(Token token) {
    String lower = token.lower();
    return Optional.ofNullable(modifiers.get(lower))
        .or(
            () ->
                lower.startsWith("ex-") || lower.startsWith("then-")
                    ? Optional.of(Modifier.PAST)
                    : Optional.empty());
  }

  /** The longest phrase for an office that begins at token {@code i}. */
  Optional<Match<Head>> head(List<Token> tokens, int i) {
    boolean capital = Character.isUpperCase(tokens.get(i).text().codePointAt(0));
    return heads.longest(tokens, i).filter(match -> capital || !match.value().capital());
  }

  /** "Smith and Vice President Jones": who leads a state has no portfolio to share. */
  boolean leadsState(List<Token> tokens, int at) {
    boolean deputy = at < tokens.size() && tokens.get(at).lower().equals("vice");
    int head = deputy ? at + 1 : at;
    return head < tokens.size()
        && head(tokens, head)
            .filter(m -> m.value().title())
            .filter(m -> m.value().rank().isHighest())
            .isPresent();
  }
}

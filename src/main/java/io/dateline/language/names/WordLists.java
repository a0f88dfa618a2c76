package io.dateline.language.names;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that show what a capitalised name is. Immutable once loaded. */
final class WordLists {

  /** The months and feasts. */
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "christmas",
          "easter",
          "ramadan");

  private final Set<String> honorifics = load("honorifics.txt");
  private final Set<String> givenNames = load("givennames.txt");
  private final Set<String> particles = load("particles.txt");
  private final Set<String> organisationWords = load("organisation-words.txt");
  private final Set<String> agencies = Resources.words(Analyser.class, "agencies.txt");

  private static Set<String> load(String name) {
    return Resources.table(Analyser.class, name).stream()
        .map(row -> row.get(0).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isHonorific(Token token) {
    return honorifics.contains(token.lower());
  }

  boolean isGivenName(Token token) {
    return givenNames.contains(token.lower());
  }

  /** "Ann Smith": a given name with another name behind it. */
  boolean isFullNameAt(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).tag() == Tag.NAME
        && tokens.get(i + 1).tag() == Tag.NAME
        && isGivenName(tokens.get(i));
  }

  boolean isParticle(Token token) {
    return isParticle(token.lower());
  }

  boolean isParticle(String word) {
    return particles.contains(word);
  }

  boolean isOrganisationWord(Token token) {
    return organisationWords.contains(token.lower());
  }

  boolean isAgency(Token token) {
    return agencies.contains(token.text());
  }

  /** A day of the week, a month or a feast; "May" only if it is not tagged as a name. */
  static boolean isCalendar(Token token) {
    return token.isWeekday()
        || CALENDAR.contains(token.lower())
        || (token.lower().equals("may") && token.tag() != Tag.NAME);
  }
}

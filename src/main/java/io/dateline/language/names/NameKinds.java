package io.dateline.language.names;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.NameReader.Run;
import io.dateline.language.names.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/** Tells whether capitalised words name a person or an organisation. */
final class NameKinds {

  private final World world;
  private final WordLists words;

  NameKinds(World world, WordLists words) {
    this.world = world;
    this.words = words;
  }

  boolean isPersonal(List<Token> tokens, Run run) {
    Optional<Match<Place>> place = world.place(tokens, run.nameFrom());
    boolean placeOnly =
        place.isPresent()
            && !place.get().value().ambiguous()
            && place.get().length() >= run.length();
    return !placeOnly && !isOrganisation(tokens, run);
  }

  boolean isOrganisation(List<Token> tokens, Run run) {
    for (int k = run.nameFrom(); k < run.to(); k++) {
      boolean given =
          k == run.nameFrom() && run.length() > 1 && words.isGivenName(tokens.get(k)); // "Bill"
      if (words.isOrganisationWord(tokens.get(k)) && !given) {
        return true;
      }
    }
    return false;
  }

  /** "appointed Ann Smith foreign minister": after a verb, a name and then an office. */
  boolean isNamed(List<Token> tokens, int i, int to) {
    return i > 0
        && tokens.get(i - 1).tag().isVerb()
        && i + 2 < to
        && words.isFullNameAt(tokens, i)
        && !words.isOrganisationWord(tokens.get(i + 1))
        && tokens.get(to - 1).text().equals(tokens.get(to - 1).lower())
        && tokens.subList(i, to).stream().noneMatch(token -> token.tag() == Tag.POSSESSIVE);
  }

  static boolean hasInitial(List<Token> tokens, Run run) {
    for (int k = run.nameFrom(); k < run.to(); k++) {
      String text = tokens.get(k).text();
      if (text.length() == 2 && text.charAt(1) == '.') {
        return true;
      }
    }
    return false;
  }
}

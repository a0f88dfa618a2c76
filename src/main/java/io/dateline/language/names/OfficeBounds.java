package io.dateline.language.names;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.PhraseTable.Match;
import java.util.List;
import java.util.Optional;

/** Tells where the phrase of an office begins and goes on, and where it does not. */
final class OfficeBounds {

  private final World world;
  private final Offices offices;
  private final OfficeTail tail;

  OfficeBounds(World world, Offices offices, OfficeTail tail) {
    this.world = world;
    this.offices = offices;
    this.tail = tail;
  }

  /** "official" is no office before a noun: "an official visit"; nor is a verb: "heads". */
  boolean isHead(List<Token> tokens, int i, Match<Offices.Head> head) {
    int after = i + head.length();
    Token last = tokens.get(after - 1);
    boolean small = !Character.isUpperCase(last.text().codePointAt(0));
    boolean nounFollows =
        after < tokens.size()
            && tokens.get(after).tag() == Tag.NOUN
            && offices.head(tokens, after).isEmpty();
    return !(small && nounFollows) && !(small && last.tag().isVerb());
  }

  /** "was elected president": the verb is no part of the office. */
  static boolean isPassive(List<Token> tokens, int i) {
    return i > 0
        && (tokens.get(i - 1).lemma().equals("be") || tokens.get(i - 1).lemma().equals("have"));
  }

  /** "Smith and Polish Minister Jones": no portfolio begins with a country. */
  boolean tellsCountry(List<Token> tokens, int at) {
    return at < tokens.size()
        && world.demonym(tokens, at).filter(m -> m.value().country().isPresent()).isPresent();
  }

  /** "for the first time and Foreign Minister Smith": small and large are not one portfolio. */
  static boolean growsLarge(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && Character.isLowerCase(tokens.get(i - 1).text().codePointAt(0))
        && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
  }

  /** "was named ambassador to Chad": a country where no name follows is left for others. */
  boolean isPost(List<Token> tokens, int at) {
    int k = tokens.get(at).tag() == Tag.DETERMINER ? at + 1 : at;
    Optional<Match<Place>> place = k < tokens.size() ? world.place(tokens, k) : Optional.empty();
    return place.filter(match -> !tail.isNameAt(tokens, k + match.length())).isPresent();
  }

  /** After a comma: "agriculture, water and rural development minister". */
  static boolean goesOnAfterComma(List<Token> tokens, int i) {
    if (i + 2 >= tokens.size() || !OfficeTail.isNounLike(tokens.get(i + 1))) {
      return false;
    }
    Token after = tokens.get(i + 2);
    return after.text().equals(",") || after.lower().equals("and");
  }
}

package io.dateline.language.names;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import java.util.List;
import java.util.Optional;

/** Reads the words of a person's name: honorifics, given names, particles, initials, surnames. */
final class NameReader {

  private static final int LONGEST = 8;

  private final World world;
  private final Offices offices;
  private final WordLists words;

  NameReader(World world, Offices offices, WordLists words) {
    this.world = world;
    this.offices = offices;
    this.words = words;
  }

  /**
   * A run of words that may be a name.
   *
   * @param from index of the first token, honorifics included
   * @param nameFrom index of the first token of the name itself
   * @param to index after the last token
   * @param titled whether an honorific stands before it
   */
  record Run(int from, int nameFrom, int to, boolean titled) {

    int length() {
      return to - nameFrom;
    }
  }

  /** The run of capitalised words that begins at token {@code i}, if one does. */
  Optional<Run> read(List<Token> tokens, int i) {
    int start = i;
    boolean titled = false;
    while (start < tokens.size()
        && words.isHonorific(tokens.get(start))
        && tokens.get(start).tag() == Tag.NAME) {
      titled = true;
      start++;
    }
    int end = start;
    while (end < tokens.size() && end - start < LONGEST && belongs(tokens, start, end)) {
      end++;
    }
    while (end > start
        && words.isParticle(tokens.get(end - 1))
        && tokens.get(end - 1).tag() != Tag.NAME) {
      end--;
    }
    if (end == start) {
      return Optional.empty();
    }
    return Optional.of(new Run(i, start, end, titled));
  }

  /**
   * "said al-Masri", "told van der Berg": a surname that begins with a particle in small letters.
   */
  boolean startsSmall(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    int hyphen = token.text().indexOf('-');
    if (hyphen > 0 && hyphen + 1 < token.text().length()) {
      return token.tag() == Tag.NAME && words.isParticle(token.text().substring(0, hyphen + 1));
    }
    return i + 1 < tokens.size()
        && words.isParticle(token)
        && (tokens.get(i + 1).tag() == Tag.NAME || startsSmall(tokens, i + 1));
  }

  private boolean belongs(List<Token> tokens, int start, int k) {
    Token token = tokens.get(k);
    if (WordLists.isCalendar(token) || words.isAgency(token)) {
      return false;
    }
    if (token.tag() != Tag.NAME) {
      boolean particle = words.isParticle(token) && Character.isLetter(token.text().charAt(0));
      return particle && k + 1 < tokens.size() && tokens.get(k + 1).tag() == Tag.NAME;
    }
    if (k == start) {
      return true;
    }
    boolean country =
        world.place(tokens, k).map(m -> m.value().kind() == Place.Kind.COUNTRY).orElse(false);
    return !country
        && world.demonym(tokens, k).isEmpty()
        && (endsName(tokens, k)
            || offices.head(tokens, k).filter(m -> m.value().title()).isEmpty());
  }

  /** "President Salim Khan": what is a title elsewhere is a surname at the end of a name. */
  private boolean endsName(List<Token> tokens, int k) {
    boolean last = k + 1 >= tokens.size() || tokens.get(k + 1).tag() != Tag.NAME;
    return last && offices.head(tokens, k).filter(m -> m.length() == 1).isPresent();
  }

  /** The text of a name without its honorifics. */
  static String text(List<Token> tokens, Run run) {
    return join(tokens, run.nameFrom(), run.to());
  }

  /** The words from one token to another with the spaces that stand between them. */
  static String join(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (i > from && token.start() > tokens.get(i - 1).end()) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }
}

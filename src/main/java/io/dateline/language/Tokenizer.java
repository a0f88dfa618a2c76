package io.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Splits text into words, numbers and marks. Hyphenated words stay whole ("three-day", "Hae-chan"),
 * ranges of numbers do not ("15-26"); possessive endings and "n't" stand alone; a period belongs to
 * an abbreviation or an initial ("U.S.", "Nov.", "W.") and stands alone otherwise.
 */
final class Tokenizer {

  /** Marks as strings that all texts share. */
  private static final List<String> MARKS =
      IntStream.range(0, 128).mapToObj(Character::toString).toList();

  private final Set<String> abbreviations;
  private final Lexicon lexicon;
  private final GluedWords glued;

  /**
   * @param abbreviations words, without their period, that are written with one
   * @param lexicon words that need not be made anew for each text
   */
  Tokenizer(Set<String> abbreviations, Lexicon lexicon) {
    this.abbreviations = abbreviations;
    this.lexicon = lexicon;
    this.glued = new GluedWords(lexicon);
  }

  /**
   * A token before it has a part of speech.
   *
   * @param lower its text in lower case
   */
  record Piece(String text, String lower, int start, int end) {

    private static Piece of(String text, int start, int end) {
      return new Piece(text, text.toLowerCase(Locale.ROOT), start, end);
    }

    Token tagged(Tag tag, String lemma) {
      return new Token(text, lower, start, end, tag, lemma);
    }
  }

  /** Splits the part of {@code text} from {@code from} to {@code to}. */
  List<Piece> split(String text, int from, int to) {
    List<Piece> pieces = new ArrayList<>((to - from) / 5 + 4);
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)
          || c == '\u00a0'
          || c == '\u200b'
          || (c == '-' && isGlue(text, from, i, to))) {
        i++;
        continue;
      }
      int end = isWordStart(text, i, to) ? wordEnd(text, i, to) : markEnd(text, i, to);
      addWord(text, i, end, pieces);
      i = end;
    }
    return pieces;
  }

  /** Whether a hyphen only glues a word to what stands before it. */
  private boolean isGlue(String text, int from, int hyphen, int to) {
    if (hyphen == from || hyphen + 1 >= to || !Character.isLetter(text.charAt(hyphen + 1))) {
      return false;
    }
    return Character.isLetter(text.charAt(hyphen - 1)) || glued.opens(text, hyphen, to);
  }

  private static boolean isWordStart(String text, int i, int to) {
    return Character.isLetterOrDigit(text.codePointAt(i))
        || (text.charAt(i) == '$' && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /** Where the word that begins at {@code start} ends, its abbreviating period included. */
  private int wordEnd(String text, int start, int to) {
    int i = start + Character.charCount(text.codePointAt(start));
    while (i < to) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i += Character.charCount(c);
      } else if (joins(text, start, i, to)) {
        i += text.charAt(i + 1) == ' ' ? 2 : 1;
      } else {
        break;
      }
    }
    if (i < to && text.charAt(i) == '.' && takesPeriod(text.substring(start, i))) {
      i++;
    }
    return i;
  }

  /** Whether the mark at {@code i} is inside a word that began at {@code start}. */
  private boolean joins(String text, int start, int i, int to) {
    if (i + 1 >= to) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '-', '\u2010', '\u2011' ->
          (Character.isLetterOrDigit(after) || isBroken(text, i, to))
              && (before == '.' || Character.isLetterOrDigit(before))
              && !(Character.isDigit(before) && Character.isDigit(after))
              && !glued.parts(text, start, i, to);
      case '\'', '\u2019' -> Character.isLetter(before) && Character.isLetter(after);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (Character.isLetter(after) && isInitial(text, start, i));
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }

  /** Whether a hyphenated word was broken at a line's end: "rebel- held". */
  private static boolean isBroken(String text, int hyphen, int to) {
    return hyphen + 2 < to
        && text.charAt(hyphen + 1) == ' '
        && Character.isLetter(text.charAt(hyphen - 1))
        && Character.isLetter(text.charAt(hyphen + 2));
  }

  /** Whether the letter before {@code i} stands alone, as in "U.S" and "a.m". */
  private static boolean isInitial(String text, int start, int i) {
    return Character.isLetter(text.charAt(i - 1))
        && (i - 1 == start || text.charAt(i - 2) == '.' || text.charAt(i - 2) == '-');
  }

  private boolean takesPeriod(String word) {
    int dot = word.lastIndexOf('.');
    if (dot >= 0) {
      return word.length() - dot == 2 && Character.isLetter(word.charAt(dot + 1));
    }
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || abbreviations.contains(word)
        || (isShouted(word) && abbreviations.contains(capitalised(word)));
  }

  private static boolean isShouted(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static int markEnd(String text, int i, int to) {
    char c = text.charAt(i);
    int end = i + Character.charCount(text.codePointAt(i));
    if (c == '.' || c == '-' || c == '`' || c == '\'' || c == '/') {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    }
    return end;
  }

  /** Adds a word, its possessive ending or "n't" apart. */
  private void addWord(String text, int start, int end, List<Piece> pieces) {
    int cut = end;
    if (end - start > 2) {
      char mark = text.charAt(end - 2);
      char last = text.charAt(end - 1);
      if ((mark == '\'' || mark == '\u2019') && (last == 's' || last == 'S')) {
        cut = end - 2;
      } else if ((mark == '\'' || mark == '\u2019')
          && (last == 't' || last == 'T')
          && Character.toLowerCase(text.charAt(end - 3)) == 'n'
          && end - start > 3) {
        cut = end - 3;
      }
    }
    pieces.add(piece(text, start, cut));
    if (cut < end) {
      pieces.add(piece(text, cut, end));
    }
  }

  private Piece piece(String text, int start, int end) {
    if (end - start == 1 && text.charAt(start) < 'A') {
      String mark = MARKS.get(text.charAt(start));
      return new Piece(mark, mark, start, end);
    }
    String known = lexicon.word(text, start, end);
    if (known.isEmpty()) {
      String shown = text.substring(start, end);
      return Piece.of(shown.contains("- ") ? shown.replace("- ", "-") : shown, start, end);
    }
    boolean small = text.startsWith(known, start);
    return new Piece(small ? known : text.substring(start, end), known, start, end);
  }
}

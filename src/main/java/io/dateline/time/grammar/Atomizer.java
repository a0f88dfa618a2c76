package io.dateline.time.grammar;

import io.dateline.time.grammar.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cuts a text into atoms, in one pass. */
public final class Atomizer {

  /** Letters and marks as small strings that all texts share. */
  private static final List<String> SINGLE =
      IntStream.range(0, 128).map(Character::toLowerCase).mapToObj(Character::toString).toList();

  private final String text;
  private final int to;
  private final Words words;
  private final List<Atom> atoms;
  private int at;

  /** The words of a text in lower case, which need not be made anew if someone has them. */
  public interface Words {

    /** The word that is a part of the text; asked for from the text's beginning to its end. */
    String lower(int start, int end);
  }

  private Atomizer(String text, int from, int to, Words words) {
    this.text = text;
    this.at = from;
    this.to = to;
    this.words = words;
    this.atoms = new ArrayList<>((to - from) / 5 + 4);
  }

  /** The atoms of the text from offset {@code from} to {@code to}, both UTF-16. */
  public static List<Atom> cut(String text, int from, int to) {
    Words words = (start, end) -> text.substring(start, end).toLowerCase(Locale.ROOT);
    return cut(text, from, to, words);
  }

  /** The same, with words that somebody has already. */
  public static List<Atom> cut(String text, int from, int to, Words words) {
    return new Atomizer(text, from, to, words).run();
  }

  private List<Atom> run() {
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        whitespace();
      } else if (isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        add(Kind.WORD, letters(at), 0);
      } else {
        add(Kind.MARK, at + 1, 0);
      }
    }
    return atoms;
  }

  private void whitespace() {
    int start = at;
    int lines = 0;
    while (at < to && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      lines += text.charAt(at++) == '\n' ? 1 : 0;
    }
    if (lines > 1) {
      atoms.add(new Atom(Kind.BREAK, "\n", 0, false, start, at));
    }
  }

  private void number() {
    int end = digits(at);
    int figure = end;
    // A decimal or grouped number, unless it is one of three parts as in 27.03.2025.
    while (figure + 1 < to
        && (text.charAt(figure) == '.' || text.charAt(figure) == ',')
        && isDigit(text.charAt(figure + 1))) {
      int next = digits(figure + 1);
      if (text.charAt(figure) == ',' && next - figure != 4) {
        break;
      }
      figure = next;
    }
    if (figure > end && isDotted(figure)) {
      dotted(figure);
    } else if (figure > end) {
      add(Kind.FIGURE, figure, 0);
    } else if (priced(at) || (end < to && (text.charAt(end) == '%' || text.charAt(end) == '°'))) {
      add(Kind.FIGURE, end, 0);
    } else if (end - at > 9) {
      add(Kind.FIGURE, end, 0);
    } else {
      suffixed(end);
    }
  }

  private void suffixed(int end) {
    int value = Integer.parseInt(text, at, end, 10);
    int word = letters(end);
    String suffix = text.substring(end, word).toLowerCase(Locale.ROOT);
    switch (suffix) {
      case "" -> add(Kind.NUMBER, end, value);
      case "st", "nd", "rd", "th" -> add(Kind.ORDINAL, word, value);
      case "s" -> add(Kind.DECADE, word, value);
      case "am", "pm", "gmt", "h", "hrs" -> add(Kind.NUMBER, end, value);
      default -> add(Kind.FIGURE, word, 0);
    }
  }

  /** The parts of a date such as 27.03.2025. */
  private void dotted(int end) {
    while (at < end) {
      if (text.charAt(at) == '.') {
        add(Kind.MARK, at + 1, 0);
      } else {
        suffixed(digits(at));
      }
    }
  }

  private boolean isDotted(int end) {
    long dots = text.substring(at, end).chars().filter(c -> c == '.').count();
    return dots == 2 && text.indexOf(',', at) != at && end - at <= 10;
  }

  private boolean priced(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    return before == '#' || Character.getType(before) == Character.CURRENCY_SYMBOL;
  }

  private int digits(int from) {
    int end = from;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int letters(int from) {
    int end = from;
    while (end < to && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(Kind kind, int end, int value) {
    boolean capital = Character.isUpperCase(text.charAt(at));
    atoms.add(new Atom(kind, lower(end), value, capital, at, end));
    at = end;
  }

  private String lower(int end) {
    if (end == at + 1) {
      char c = text.charAt(at);
      return switch (c) {
        case '–', '—', '‐', '‑', '−' -> "-";
        case '’', '‘', '`' -> "'";
        default -> c < SINGLE.size() ? SINGLE.get(c) : words.lower(at, end);
      };
    }
    return words.lower(at, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

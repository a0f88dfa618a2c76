package io.dateline.fact.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks of any kind. A quotation of several paragraphs opens
 * each of them with a mark and closes the last one alone.
 */
final class QuoteMarks {

  private static final int LONGEST_UNCLOSED = 2_000;

  private final String text;
  private final boolean singles;
  private final List<Span> spans = new ArrayList<>();

  private QuoteMarks(String text, boolean singles) {
    this.text = text;
    this.singles = singles;
  }

  /** The spans of a text in order; single marks count only where it has no double ones. */
  static List<Span> find(String text) {
    List<Span> doubles = new QuoteMarks(text, false).scan();
    return doubles.isEmpty() ? new QuoteMarks(text, true).scan() : doubles;
  }

  private List<Span> scan() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      paragraph(start, end);
      start = end + 1;
    }
    return List.copyOf(spans);
  }

  private void paragraph(int from, int to) {
    int open = -1;
    int i = from;
    while (i < to) {
      int mark = markLength(i, to);
      if (mark == 0) {
        i++;
      } else if (open < 0) {
        if (opens(i, mark, from, to)) {
          open = i;
        }
        i += mark;
      } else if (closes(open, i, mark, to)) {
        add(open, i, i + mark, true);
        open = -1;
        i += mark;
      } else if (opens(i, mark, from, to) && isSameStyle(open, i)) {
        add(open, i, i, false);
        open = i;
        i += mark;
      } else {
        i += mark;
      }
    }
    if (open >= 0 && to - open < LONGEST_UNCLOSED && mayStayOpen(open, from, to)) {
      add(open, to, to, false);
    }
  }

  /** A mark that nothing closes opens a paragraph, or follows a colon, or is a slip. */
  private boolean mayStayOpen(int open, int from, int to) {
    String before = text.substring(from, open).strip();
    boolean next = to + 1 < text.length() && markLength(nextWord(to), text.length()) > 0;
    return before.isEmpty() || before.endsWith(":") || next;
  }

  private int nextWord(int from) {
    int i = from;
    while (i < text.length() - 1 && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(int open, int endInside, int to, boolean closed) {
    int start = open + markLength(open, text.length());
    int end = endInside;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (end > start) {
      spans.add(new Span(open, start, end, closed ? to : end, closed));
    }
  }

  /** How many characters the mark at {@code i} takes, 0 if there is none. */
  private int markLength(int i, int to) {
    return switch (text.charAt(i)) {
      case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2033' -> singles ? 0 : 1;
      case '\u2018', '\u2019', '\'', '`' -> {
        boolean twice = i + 1 < to && text.charAt(i + 1) == text.charAt(i);
        if (twice) {
          yield singles ? 0 : 2;
        }
        yield singles && text.charAt(i) != '`' ? 1 : 0;
      }
      default -> 0;
    };
  }

  private boolean opens(int i, int mark, int from, int to) {
    char c = text.charAt(i);
    boolean before = i == from || opensAfter(text.charAt(i - 1));
    boolean word = i + mark < to && beginsWord(text.charAt(i + mark));
    return switch (c) {
      case '\u201c', '\u201e', '\u00ab' -> true;
      case '`' -> word;
      case '\u2018' -> before && word;
      case '\'' -> before && word && !Character.isDigit(text.charAt(i + mark));
      case '"', '\u2033' -> before && (word || isLoose(i, from, to));
      default -> false;
    };
  }

  /** A mark with a space on both sides. */
  private boolean isLoose(int i, int from, int to) {
    return i > from
        && i + 2 < to
        && text.charAt(i - 1) == ' '
        && text.charAt(i + 1) == ' '
        && Character.isLetter(text.charAt(i + 2));
  }

  private boolean closes(int open, int i, int mark, int to) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    boolean after = i + mark >= to || !Character.isLetterOrDigit(text.charAt(i + mark));
    return switch (c) {
      case '\u201d', '\u00bb' -> true;
      case '\u201c' -> text.charAt(open) == '\u201e';
      case '"', '\u2033' ->
          !Character.isWhitespace(before) || (after && (i + mark >= to || isSpace(i + mark)));
      case '\u2019', '\'' -> after && (mark == 2 || closesSingle(i, before, to));
      default -> false;
    };
  }

  /** An apostrophe after a plural, "the ministers' meeting", closes nothing. */
  private boolean closesSingle(int i, char before, int to) {
    boolean stop = ",.?!\u2026".indexOf(before) >= 0;
    boolean markFollows = i + 1 >= to || ",.;:)?!".indexOf(text.charAt(i + 1)) >= 0;
    return stop || markFollows || before != 's';
  }

  private boolean isSpace(int i) {
    return Character.isWhitespace(text.charAt(i));
  }

  private boolean isSameStyle(int a, int b) {
    return text.charAt(a) == text.charAt(b);
  }

  private static boolean opensAfter(char c) {
    return Character.isWhitespace(c) || "([{-\u2013\u2014/:;,\u2026".indexOf(c) >= 0;
  }

  private static boolean beginsWord(char c) {
    return Character.isLetterOrDigit(c) || "([$\u20ac\u00a3.\u2026-\u2018'#@".indexOf(c) >= 0;
  }
}

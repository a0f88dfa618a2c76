package io.dateline.article.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the paragraphs of plain text, in which a line may be a paragraph or a part of one. */
public final class Paragraphs {

  /** Lines up to this long may have been broken by hand or by a program to fit a page. */
  private static final int WIDEST_PAGE = 100;

  private final int width;
  private final List<String> done = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String previous = "";

  private Paragraphs(int width) {
    this.width = width;
  }

  /**
   * Splits text into paragraphs. An empty line always parts two of them. A single line break does
   * unless the line was broken only because its next word would not have fitted.
   */
  public static List<String> of(String text) {
    String[] lines = text.split("\\R", -1);
    Paragraphs split = new Paragraphs(width(lines));
    for (String line : lines) {
      split.add(line.stripTrailing());
    }
    split.close();
    return split.done;
  }

  /** One line without breaks, runs of white space made one space. */
  public static String squeeze(String text) {
    if (isSqueezed(text)) {
      return text;
    }
    Squeezer line = new Squeezer();
    line.add(text);
    return line.take();
  }

  private static boolean isSqueezed(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (space && (gap || c != ' ')) {
        return false;
      }
      gap = space;
    }
    return !gap || text.isEmpty();
  }

  /** Whether a text says anything. */
  public static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is white space of any kind, the unbreakable and the invisible included. */
  static boolean isSpace(char c) {
    if (c < '\u00A0') {
      return c <= ' ';
    }
    return c == '\u00A0'
        || c == '\u200B'
        || c == '\uFEFF'
        || (c > '\u1000' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  private void add(String line) {
    if (line.isBlank()) {
      close();
      return;
    }
    if (!continues(line)) {
      close();
    }
    if (!open.isEmpty() && !endsInHyphen()) {
      open.append(' ');
    }
    open.append(line);
    previous = line;
  }

  private boolean continues(String line) {
    if (open.isEmpty() || width == 0 || (isIndented(line) && !isIndented(previous))) {
      return false;
    }
    String next = line.strip();
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return previous.length() + 1 + firstWord > width * 9 / 10;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }

  private boolean endsInHyphen() {
    int n = open.length();
    return n > 1 && open.charAt(n - 1) == '-' && Character.isLetter(open.charAt(n - 2));
  }

  private void close() {
    String paragraph = squeeze(open.toString());
    if (!paragraph.isEmpty()) {
      done.add(paragraph);
    }
    open.setLength(0);
    previous = "";
  }

  /** How wide the page was that lines were broken for; 0 if they were not. */
  private static int width(String[] lines) {
    int[] lengths =
        Arrays.stream(lines).mapToInt(l -> l.stripTrailing().length()).filter(n -> n > 0).toArray();
    if (lengths.length < 2) {
      return 0;
    }
    Arrays.sort(lengths);
    int longest = lengths[lengths.length - 1 - lengths.length / 50];
    int typical = lengths[lengths.length * 3 / 4];
    return longest <= WIDEST_PAGE && typical >= longest * 2 / 3 && longest >= 40 ? longest : 0;
  }
}

package io.dateline.article.text;

/**
 * Puts pieces of text together into one line without breaks, runs of white space made one space.
 */
public final class Squeezer {

  private final StringBuilder line = new StringBuilder();
  private boolean gap;

  /** Adds a piece. */
  public void add(String piece) {
    int at = 0;
    while (at < piece.length()) {
      if (Paragraphs.isSpace(piece.charAt(at))) {
        gap = true;
        at++;
        continue;
      }
      if (gap && !line.isEmpty()) {
        line.append(' ');
      }
      gap = false;
      int end = squeezedEnd(piece, at);
      line.append(piece, at, end);
      at = end;
    }
  }

  /** Where the words that begin at a place end, with no more than one plain space between two. */
  private static int squeezedEnd(String piece, int start) {
    int end = start + 1;
    while (end < piece.length()) {
      char c = piece.charAt(end);
      if (Paragraphs.isSpace(c)) {
        boolean single =
            c == ' ' && end + 1 < piece.length() && !Paragraphs.isSpace(piece.charAt(end + 1));
        if (!single) {
          return end;
        }
      }
      end++;
    }
    return end;
  }

  /** Adds white space. */
  public void space() {
    gap = true;
  }

  /** The line so far, without space at its ends; begins a new one. */
  public String take() {
    String taken = line.toString();
    line.setLength(0);
    gap = false;
    return taken;
  }
}

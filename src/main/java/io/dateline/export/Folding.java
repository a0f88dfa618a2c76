package io.dateline.export;

import java.io.IOException;
import java.io.Writer;

/**
 * Breaks the lines of a calendar as RFC 5545 wants them: 75 octets at most, each further one begun
 * with a space, no character broken in two. Libraries count characters, which takes too many octets
 * in all scripts but the Latin one.
 */
final class Folding {

  private static final int OCTETS = 75;
  private static final String BREAK = "\r\n ";

  private Folding() {}

  /** Writes a text whose lines end in CR and LF. */
  static void write(String text, Writer out) throws IOException {
    int octets = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (c == '\r' || c == '\n') {
        octets = 0;
      } else if (octets + size > OCTETS) {
        out.write(BREAK);
        octets = 1 + size;
      } else {
        octets += size;
      }
      out.write(Character.toString(c));
    }
  }
}

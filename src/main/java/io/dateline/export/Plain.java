package io.dateline.export;

import java.util.regex.Pattern;

/**
 * Makes a text of an article one line that nothing obeys: line breaks and control characters, which
 * a terminal or a file's form would follow, become spaces; marks that turn the direction of writing
 * go, as do halves of characters.
 */
public final class Plain {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cs}\\p{Cn}\\p{Co}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\x{e0000}-\\x{e007f}]");

  /** What a cell begins with that spreadsheets reckon out, in both widths. */
  private static final String FORMULA = "=+-@|%＝＋－＠";

  private Plain() {}

  /** The text on one line. */
  public static String line(String text) {
    return BREAKS.matcher(HIDDEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** The text on one line, as a cell that no spreadsheet takes for a formula. */
  static String cell(String text) {
    String line = line(text);
    boolean formula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }
}

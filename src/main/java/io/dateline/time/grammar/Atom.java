package io.dateline.time.grammar;

/**
 * The smallest piece that rules see: a run of letters, a number, an ordinal such as "4th", a decade
 * such as "1990s", or one mark. Smaller than a token: "third-quarter" is three.
 *
 * @param kind what it is
 * @param lower its characters in lower case
 * @param value the number, of a number, an ordinal or a decade; else 0
 * @param capital whether it begins with a capital letter
 * @param start offset of its first character in the text
 * @param end offset after its last character in the text
 */
public record Atom(Kind kind, String lower, int value, boolean capital, int start, int end) {

  /** What an atom is. */
  public enum Kind {
    /** A run of letters. */
    WORD,
    /** A whole number of at most nine digits. */
    NUMBER,
    /** A number with st, nd, rd or th. */
    ORDINAL,
    /** A number with s: "1990s", "'90s". */
    DECADE,
    /**
     * A price, a share or another number that can be no part of a date: "$3.50", "12%", "1,500".
     */
    FIGURE,
    /** One mark of punctuation. */
    MARK,
    /** The end of a paragraph. */
    BREAK
  }

  /** Whether it is this word or mark, given in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }
}

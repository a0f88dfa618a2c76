package io.dateline.time.grammar;

/** A place in the source of a pattern or a term; it skips blanks before whatever it reads. */
final class Cursor {

  private final String source;
  private int at;

  Cursor(String source) {
    this.source = source;
  }

  boolean atEnd() {
    skipBlanks();
    return at == source.length();
  }

  boolean sees(char c) {
    return !atEnd() && source.charAt(at) == c;
  }

  boolean take(char c) {
    boolean seen = sees(c);
    at += seen ? 1 : 0;
    return seen;
  }

  void expect(char c) {
    if (!take(c)) {
      throw new IllegalArgumentException("expected " + c + " at " + rest() + " in " + source);
    }
  }

  String until(char c) {
    int end = source.indexOf(c, at);
    if (end < 0) {
      throw new IllegalArgumentException("missing " + c + " in " + source);
    }
    String inside = source.substring(at, end);
    at = end + 1;
    return inside;
  }

  /** A word, or one mark. */
  String literal() {
    if (atEnd()) {
      throw new IllegalArgumentException("something is missing at the end of " + source);
    }
    int start = at;
    while (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) {
      at++;
    }
    at += at == start ? 1 : 0;
    return source.substring(start, at);
  }

  /** A name with hyphens, or a whole number with its sign. */
  String name() {
    atEnd();
    int start = at;
    while (at < source.length()
        && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '-')) {
      at++;
    }
    if (start == at) {
      throw new IllegalArgumentException("expected a name at " + rest() + " in " + source);
    }
    return source.substring(start, at);
  }

  String rest() {
    return "\"" + source.substring(at) + "\"";
  }

  private void skipBlanks() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }
}

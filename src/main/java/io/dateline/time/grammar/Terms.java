package io.dateline.time.grammar;

import java.util.ArrayList;
import java.util.List;

/** Reads terms such as {@code date(y, m, 3)}. */
final class Terms {

  private Terms() {}

  static Term parse(String source) {
    Cursor cursor = new Cursor(source);
    Term term = term(cursor);
    if (!cursor.atEnd()) {
      throw new IllegalArgumentException("unexpected " + cursor.rest() + " in " + source);
    }
    return term;
  }

  private static Term term(Cursor cursor) {
    String name = cursor.name();
    if (name.charAt(0) == '-' || Character.isDigit(name.charAt(0))) {
      return new Term.Constant(Integer.parseInt(name));
    }
    if (!cursor.take('(')) {
      return new Term.Name(name);
    }
    List<Term> arguments = new ArrayList<>();
    if (!cursor.sees(')')) {
      do {
        arguments.add(term(cursor));
      } while (cursor.take(','));
    }
    cursor.expect(')');
    return new Term.Call(name, arguments);
  }
}

package io.dateline.time.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The compiled pattern of a rule. Its source is words and marks to stand there, with {@code
 * <category:variable>} for what a table or other rules match, {@code <int 1-31:variable>} and
 * {@code <nth 1-31:variable>} for numbers and ordinals in digits, {@code <decade 0-2099:variable>},
 * {@code (a|b c)} for a choice, {@code ?} after what may be missing, and {@code ~} for a hyphen
 * that may be missing.
 */
public final class Pattern {

  private static final Element HYPHEN = new Element.Literal("-");

  private final List<Element> elements;

  private Pattern(List<Element> elements) {
    this.elements = elements;
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException if it is not well formed
   */
  public static Pattern compile(String source) {
    Cursor cursor = new Cursor(source);
    List<Element> elements = sequence(cursor);
    if (!cursor.atEnd()) {
      throw new IllegalArgumentException("unexpected " + cursor.rest() + " in pattern " + source);
    }
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("an empty pattern");
    }
    return new Pattern(elements);
  }

  List<Element> elements() {
    return elements;
  }

  /** The variables that a match can bind. */
  Set<String> variables() {
    Set<String> names = new HashSet<>();
    collect(elements, names);
    return names;
  }

  private static void collect(List<Element> sequence, Set<String> names) {
    for (Element element : sequence) {
      switch (element) {
        case Element.Literal literal -> {}
        case Element.Digits digits -> names.add(digits.variable());
        case Element.Reference reference -> names.add(reference.variable());
        case Element.Choice choice -> choice.sequences().forEach(s -> collect(s, names));
      }
    }
  }

  private static List<Element> sequence(Cursor cursor) {
    List<Element> elements = new ArrayList<>();
    while (!cursor.atEnd() && !cursor.sees('|') && !cursor.sees(')')) {
      Element element = element(cursor);
      elements.add(cursor.take('?') ? optional(element) : element);
    }
    return elements;
  }

  private static Element element(Cursor cursor) {
    if (cursor.take('~')) {
      return optional(HYPHEN);
    }
    if (cursor.take('(')) {
      List<List<Element>> choices = new ArrayList<>();
      do {
        choices.add(sequence(cursor));
      } while (cursor.take('|'));
      cursor.expect(')');
      return new Element.Choice(choices);
    }
    if (cursor.take('<')) {
      return reference(cursor.until('>'));
    }
    return new Element.Literal(cursor.literal().toLowerCase(Locale.ROOT));
  }

  private static Element optional(Element element) {
    return new Element.Choice(List.of(List.of(element), List.of()));
  }

  private static Element reference(String inside) {
    int colon = inside.indexOf(':');
    String what = (colon < 0 ? inside : inside.substring(0, colon)).strip();
    String variable = colon < 0 ? what : inside.substring(colon + 1).strip();
    int space = what.indexOf(' ');
    if (space < 0) {
      return new Element.Reference(what, variable);
    }
    String[] bounds = what.substring(space + 1).strip().split("-", 2);
    Atom.Kind kind =
        switch (what.substring(0, space)) {
          case "int" -> Atom.Kind.NUMBER;
          case "nth" -> Atom.Kind.ORDINAL;
          case "decade" -> Atom.Kind.DECADE;
          default -> throw new IllegalArgumentException("unknown class of numbers: " + what);
        };
    if (bounds.length != 2) {
      throw new IllegalArgumentException("numbers need bounds as in <int 1-31>: " + what);
    }
    return new Element.Digits(
        kind, Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]), variable);
  }
}

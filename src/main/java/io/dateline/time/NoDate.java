package io.dateline.time;

import io.dateline.time.grammar.Atom;
import io.dateline.time.grammar.Atom.Kind;
import io.dateline.time.grammar.Node;
import io.dateline.time.grammar.Vocabulary;
import java.util.List;

/**
 * Tells words that only look like a time by what stands around them: "May" the name, "Sunday
 * Times", "2000 people", "each Thursday".
 */
final class NoDate {

  private static final Atom NOTHING = new Atom(Kind.BREAK, "\n", 0, false, 0, 0);

  private final Vocabulary words;
  private final List<Atom> atoms;

  NoDate(Vocabulary words, List<Atom> atoms) {
    this.words = words;
    this.atoms = atoms;
  }

  /** Whether a match of this rule is no time after all. */
  boolean rejects(String rule, Node node) {
    Atom before = at(node.from() - 1);
    Atom after = at(node.to());
    return words.has("every", before.lower())
        || (after.is("-") && at(node.to() + 1).is("old"))
        || switch (rule) {
          case "month-alone" -> month(node, before, after);
          case "weekday-alone" -> weekday(node, before, after);
          case "year-of-number" -> year(node, before, after);
          case "day-of-month" -> !dayOfMonth(before, after);
          case "today" ->
              (at(node.from()).capital() && before.kind() == Kind.WORD)
                  || (after.is("'") && words.has("generally", at(node.to() + 2).lower()));
          case "feast-alone" -> !words.has("before-time", before.lower());
          case "cycle-this", "cycle-last", "cycle-next" ->
              at(node.to() - 1).capital() && before.kind() == Kind.MARK;
          case "years-range", "years-range-short" -> inLongerNumber(before, after, node);
          case "in-so-many" -> spansThePast(node.from());
          case "feast-said" -> after.is("eve") || after.is("day") || after.is("'");
          // "A year before the army took over" tells no year.
          case "earlier" -> at(node.to() - 1).is("before") && after.kind() == Kind.WORD;
          case "quarter-said" -> after.is("-") || after.is("of");
          case "season-said" -> at(node.to() - 1).is("fall") && after.is("of");
          default -> false;
        };
  }

  private Atom at(int index) {
    return index >= 0 && index < atoms.size() ? atoms.get(index) : NOTHING;
  }

  private boolean month(Node node, Atom before, Atom after) {
    Atom month = at(node.from());
    boolean hyphenated = after.is("-") && after.start() == at(node.to() - 1).end();
    if (isAbbreviation(node) || (hyphenated && at(node.to() + 1).kind() == Kind.WORD)) {
      return true;
    }
    if (words.has("before-time", before.lower())) {
      return false;
    }
    boolean partOfName =
        (after.capital() && after.start() - at(node.to() - 1).end() == 1)
            || (before.capital() && before.kind() == Kind.WORD && isInside(node.from() - 1));
    boolean march = month.is("march") && words.has("after-march", after.lower());
    boolean may = month.is("may") && !words.has("after-may", after.lower());
    boolean counts = after.kind() == Kind.NUMBER || after.kind() == Kind.FIGURE;
    boolean bareName =
        words.has("name-month", month.lower()) && !words.has("before-month", before.lower());
    return partOfName || march || may || counts || bareName;
  }

  /** Whether the atom is not the first of its sentence, so that its capital means something. */
  private boolean isInside(int index) {
    Atom before = at(index - 1);
    return before.kind() != Kind.BREAK && !before.is(".") && !before.is("\"");
  }

  /** "Jan" or "Sun" that stands alone, without its full stop, is a name. */
  private boolean isAbbreviation(Node node) {
    return node.to() - node.from() == 1
        && at(node.from()).lower().length() == 3
        && !at(node.from()).is("may");
  }

  private boolean weekday(Node node, Atom before, Atom after) {
    return (words.has("after-weekday", after.lower()) && after.capital())
        || (words.has("before-weekday", before.lower()) && before.capital())
        || isAbbreviation(node)
        || at(node.from()).is("sun");
  }

  private boolean year(Node node, Atom before, Atom after) {
    int year = at(node.from()).value();
    if (at(node.from()).kind() != Kind.NUMBER) {
      return false;
    }
    boolean introduced = words.has("before-year", before.lower());
    boolean glued =
        ((before.is("-") || before.is("/") || before.is("."))
                && before.end() == at(node.from()).start())
            || after.is("/")
            || (after.is("-")
                && after.start() == at(node.from()).end()
                && at(node.to() + 1).kind() != Kind.WORD);
    boolean named =
        before.capital() && before.kind() == Kind.WORD && !introduced && isInside(node.from() - 1);
    return glued
        || named
        || words.has("counted", after.lower())
        || words.has("before-count", before.lower())
        || (isUnusual(year)
            && (!introduced
                || (after.kind() == Kind.WORD && !words.has("after-day", after.lower()))));
  }

  /** A year that news seldom name: such a number counts something more often. */
  private static boolean isUnusual(int year) {
    return year < 1900 || year > 2060;
  }

  /** "The first visit by a Chinese leader in ten years" spans the past, whatever the tense. */
  private boolean spansThePast(int from) {
    for (int i = from - 1; i >= from - 10 && at(i).kind() == Kind.WORD; i--) {
      if (words.has("before-span", at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A telephone number, or a day of the calendar written in another way. */
  private boolean inLongerNumber(Atom before, Atom after, Node node) {
    return (after.is("-") && at(node.to() + 1).kind() == Kind.NUMBER)
        || (before.is("-") && before.end() == at(node.from()).start())
        || words.has("counted", after.lower());
  }

  private boolean dayOfMonth(Atom before, Atom after) {
    boolean introduced = words.has("before-day", before.lower());
    boolean ends = after.kind() != Kind.WORD || words.has("after-day", after.lower());
    return introduced && ends && !after.is("-");
  }
}

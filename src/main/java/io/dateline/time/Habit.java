package io.dateline.time;

import io.dateline.time.grammar.Atom;
import io.dateline.time.grammar.Atom.Kind;
import io.dateline.time.grammar.Vocabulary;
import java.util.List;

/** Whether a text writes the day before the month, told by its own dates and its spelling. */
final class Habit {

  private Habit() {}

  static boolean dayFirst(List<Atom> atoms, Vocabulary words) {
    return hasNumericDate(atoms) && countsForDayFirst(atoms, words) > 0;
  }

  /** Most texts have no date in digits: then nobody asks. */
  private static boolean hasNumericDate(List<Atom> atoms) {
    for (int i = 0; i + 3 < atoms.size(); i++) {
      if (atoms.get(i).kind() == Kind.NUMBER
          && (atoms.get(i + 1).is("/") || atoms.get(i + 1).is("-"))
          && atoms.get(i + 2).kind() == Kind.NUMBER
          && atoms.get(i + 3).is(atoms.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  private static int countsForDayFirst(List<Atom> atoms, Vocabulary words) {
    int day = 0;
    int month = 0;
    for (int i = 0; i + 1 < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      Atom next = atoms.get(i + 1);
      if (words.has("british", atom.lower())) {
        day++;
      } else if (words.has("american", atom.lower())) {
        month++;
      } else if (isDay(atom) && isMonth(next, words)) {
        day += 3;
      } else if (isMonth(atom, words) && isDay(next)) {
        month += 2;
      } else if (atom.kind() == Kind.NUMBER && next.is("/") && i + 2 < atoms.size()) {
        day += atom.value() > 12 && atom.value() < 32 ? 5 : 0;
        month += atom.value() < 13 && isOver12(atoms.get(i + 2)) ? 5 : 0;
      }
    }
    return day - month;
  }

  private static boolean isOver12(Atom atom) {
    return atom.kind() == Kind.NUMBER && atom.value() > 12 && atom.value() < 32;
  }

  private static boolean isDay(Atom atom) {
    return (atom.kind() == Kind.NUMBER || atom.kind() == Kind.ORDINAL)
        && atom.value() > 0
        && atom.value() < 32;
  }

  private static boolean isMonth(Atom atom, Vocabulary words) {
    return atom.capital() && words.has("month", atom.lower());
  }
}

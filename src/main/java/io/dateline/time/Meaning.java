package io.dateline.time;

import io.dateline.time.Time.Base;
import io.dateline.time.Time.Side;
import io.dateline.time.Value.Count;
import io.dateline.time.Value.Length;
import io.dateline.time.Value.Moment;
import io.dateline.time.Value.Reaching;
import io.dateline.time.Value.Word;
import io.dateline.time.grammar.Node;
import io.dateline.time.grammar.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns a match into what it says. The operations that a rule's {@code mean} line can name are the
 * cases of {@link #call}.
 */
final class Meaning {

  private Meaning() {}

  static Value of(Node node) {
    return switch (node) {
      case Node.Leaf leaf -> leaf(leaf.value());
      case Node.Tree tree -> of(tree.rule().term(), tree);
    };
  }

  private static Value leaf(String value) {
    boolean number = !value.isEmpty() && value.length() < 5;
    for (int i = 0; i < value.length() && number; i++) {
      number = Character.isDigit(value.charAt(i));
    }
    return number ? new Count(Integer.parseInt(value)) : new Word(value);
  }

  private static Value of(Term term, Node.Tree tree) {
    return switch (term) {
      case Term.Constant constant -> new Count(constant.value());
      case Term.Name name -> {
        Node part = tree.parts().get(name.name());
        yield part == null ? new Word(name.name()) : of(part);
      }
      case Term.Call call ->
          call(
              call.name(), new Arguments(call.arguments().stream().map(t -> of(t, tree)).toList()));
    };
  }

  private static Value call(String name, Arguments with) {
    return switch (name) {
      case "sum" -> new Count(with.sum());
      case "minus" -> new Count(-with.number(0));
      case "length" -> new Length(with.number(0) * days(with.unit(1)));
      // Two days and two nights from noon to noon touch three days.
      case "hours" -> new Length(with.number(0) / 24 + 1);
      case "start" -> new Reaching(with.time(0), Reach.START);
      case "end" -> new Reaching(with.time(0), Reach.END);
      case "within" -> new Reaching(with.time(0), Reach.WITHIN);
      default -> new Moment(time(name, with));
    };
  }

  private static Time time(String name, Arguments with) {
    return switch (name) {
      case "year" -> new Time.Year(with.number(0));
      case "decade" -> new Time.Decade(with.number(0));
      case "date" ->
          new Time.Date(
              with.maybeTime(0), with.number(1), with.number(2), with.number(3), Side.ANY);
      case "sided-date" ->
          new Time.Date(Optional.empty(), with.number(1), with.number(2), 0, with.side(0));
      case "numeric" -> new Time.Numeric(with.number(0), with.number(1), with.maybeTime(2));
      case "weekday" -> new Time.Weekday(with.number(1), with.side(0));
      case "weekday-in" -> new Time.WeekdayIn(with.number(0), with.number(1), with.time(2));
      case "weekend" -> new Time.Weekend();
      case "cycle" -> new Time.Cycle(with.unit(0), with.number(1));
      case "anchored" -> new Time.AnchoredCycle(with.unit(0), with.number(1));
      case "latest" -> new Time.Latest(with.unit(0));
      case "period" -> new Time.Period(with.number(0));
      case "period-in" -> new Time.PeriodIn(with.time(0));
      case "compared" -> new Time.Compared(with.time(0));
      case "week-of" -> new Time.Around(Unit.WEEK, with.time(0));
      case "shift", "shift-previous", "shift-of", "shift-to-day" -> shift(name, with);
      case "part" -> new Time.Part(with.number(0), with.unit(1), with.maybeTime(2));
      case "parts" ->
          new Time.Parts(with.number(0), with.number(1), with.unit(2), with.maybeTime(3));
      case "last-parts" -> new Time.Parts(-with.number(0), -1, with.unit(1), with.maybeTime(2));
      case "years" -> years(with.number(0), with.number(1));
      case "span" -> new Time.Span(with.time(0), with.time(1));
      case "span-in" -> new Time.Span(with.time(0), inYear(with.time(1), with.time(2)));
      case "season" -> new Time.Season(with.number(1), with.maybeTime(2), with.side(0));
      case "feast" -> new Time.Feast(with.word(1), with.maybeTime(2), with.side(0));
      case "feast-weekend" -> new Time.FeastWeekend(with.word(0));
      case "day-of-event" -> new Time.DayOfEvent(with.number(0));
      default -> throw new IllegalArgumentException("no operation is called " + name);
    };
  }

  private static Time shift(String name, Arguments with) {
    Base base =
        switch (name) {
          case "shift" -> new Base.Reference();
          case "shift-previous" -> new Base.Previous();
          default -> new Base.Of(with.time(2));
        };
    return new Time.Shift(with.number(0), with.unit(1), base);
  }

  /** From 2019 to 20. */
  private static Time years(int from, int lastDigits) {
    return new Time.Span(new Time.Year(from), new Time.Year(from / 100 * 100 + lastDigits));
  }

  private static Time inYear(Time time, Time year) {
    return time instanceof Time.Date date
        ? new Time.Date(Optional.of(year), date.month(), date.day(), date.weekday(), date.side())
        : time;
  }

  private static int days(Unit unit) {
    return switch (unit) {
      case DAY -> 1;
      case WEEKEND -> 2;
      case WEEK -> 7;
      case MONTH -> 30;
      case QUARTER -> 91;
      case HALF -> 182;
      case YEAR -> 365;
      case DECADE -> 3652;
    };
  }

  /** The values of an operation's arguments, each taken as what the operation needs. */
  private record Arguments(List<Value> values) {

    int sum() {
      return values.stream().mapToInt(Arguments::number).sum();
    }

    int number(int index) {
      return number(values.get(index));
    }

    static int number(Value value) {
      return value instanceof Count count ? count.number() : 0;
    }

    String word(int index) {
      return values.get(index) instanceof Word word ? word.word() : "";
    }

    Unit unit(int index) {
      return Unit.valueOf(word(index).toUpperCase(Locale.ROOT));
    }

    Side side(int index) {
      return Side.valueOf(word(index).toUpperCase(Locale.ROOT));
    }

    Time time(int index) {
      return maybeTime(index)
          .orElseThrow(() -> new IllegalArgumentException("a rule needs a time here: " + values));
    }

    Optional<Time> maybeTime(int index) {
      return switch (values.get(index)) {
        case Moment moment -> Optional.of(moment.time());
        case Reaching reaching -> Optional.of(reaching.time());
        default -> Optional.empty();
      };
    }
  }
}

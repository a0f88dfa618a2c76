package io.dateline.time;

import io.dateline.language.Quote;
import io.dateline.language.Sentence;
import io.dateline.time.Value.Length;
import io.dateline.time.Value.Moment;
import io.dateline.time.Value.Reaching;
import io.dateline.time.grammar.Atom;
import io.dateline.time.grammar.Chart;
import io.dateline.time.grammar.Grammar;
import io.dateline.time.grammar.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over one text. */
final class Reader {

  /** Rules that name the period that a report of results is about. */
  private static final Set<String> PERIODS =
      Set.of("quarter-nearest", "quarter-latest", "quarter-said");

  /** The name that dates of datelines have in place of their rule's. */
  private static final String DATELINE = "dateline";

  /** "In five years" is a time only ahead; in the past it is a duration. */
  private static final String FUTURE_ONLY = "in-so-many";

  /** How many atoms before a comparison its figures stand. */
  private static final int FIGURES_NEAR = 12;

  private final String text;
  private final List<Sentence> sentences;
  private final List<Atom> atoms;
  private final LocalDate reference;
  private final Grammar grammar;
  private final Chart chart;
  private final NoDate noDate;
  private final Tense tense;
  private final boolean dayFirst;

  private final List<TimeExpression> dates = new ArrayList<>();
  private final List<DurationExpression> durations = new ArrayList<>();
  private Optional<DateRange> previous = Optional.empty();
  private Optional<DateRange> period = Optional.empty();
  private int sentence;

  Reader(
      Grammar grammar,
      String text,
      List<Sentence> sentences,
      List<Atom> atoms,
      LocalDate reference) {
    this.text = text;
    this.sentences = sentences;
    this.atoms = atoms;
    this.reference = reference;
    this.grammar = grammar;
    this.chart = grammar.chart(atoms);
    this.noDate = new NoDate(grammar, atoms);
    this.tense = new Tense(grammar);
    this.dayFirst = Habit.dayFirst(atoms, grammar);
  }

  TimeReading read() {
    int at = 0;
    while (at < atoms.size()) {
      at = Math.max(at + 1, Math.max(date(at), duration(at)));
    }
    return new TimeReading(dates, durations);
  }

  /** Reads the longest date that begins here; the index after it, or 0. */
  private int date(int at) {
    List<Node> nodes = chart.at("date", at);
    return nodes.isEmpty() ? 0 : date(at, nodes);
  }

  private int date(int at, List<Node> nodes) {
    for (Node node : nodes) {
      String rule = rule(node);
      if (noDate.rejects(rule, node)) {
        continue;
      }
      Quote quote = quote(node);
      boolean dateline = Datelines.contains(text, quote.start(), quote.end());
      Direction direction =
          dateline
              ? Direction.UNKNOWN
              : tense.at(sentenceAt(quote.start()), quote.start(), quote.end());
      Optional<TimeExpression> expression =
          resolve(Meaning.of(node), quote, context(direction, at), dateline ? DATELINE : rule);
      if (expression.isPresent()) {
        dates.add(expression.get());
        remember(expression.get());
        return node.to();
      }
    }
    return 0;
  }

  private Optional<TimeExpression> resolve(Value value, Quote quote, Context context, String rule) {
    if (FUTURE_ONLY.equals(rule) && context.direction() != Direction.FUTURE) {
      return Optional.empty();
    }
    return switch (value) {
      case Moment moment ->
          Resolver.resolve(moment.time(), context)
              .map(range -> new TimeExpression(quote, range, Reach.WHOLE, rule));
      case Reaching reaching ->
          Resolver.resolve(reaching.time(), ahead(context, reaching.reach()))
              .map(range -> new TimeExpression(quote, range, reaching.reach(), rule));
      default -> throw new IllegalStateException("rule " + rule + " gives no date: " + value);
    };
  }

  /** "A visit from Monday" without a verb is one to come. */
  private static Context ahead(Context context, Reach reach) {
    boolean end = reach == Reach.START || reach == Reach.END;
    return end && context.direction() == Direction.UNKNOWN
        ? context.from(context.reference(), Direction.FUTURE)
        : context;
  }

  private Context context(Direction direction, int at) {
    boolean figures = false;
    for (int i = at - 1; i >= Math.max(0, at - FIGURES_NEAR) && !figures; i--) {
      figures = grammar.has("money", atoms.get(i).lower());
    }
    boolean sameSentence =
        !dates.isEmpty()
            && sentenceAt(dates.getLast().quote().start()).index()
                == sentenceAt(atoms.get(at).start()).index();
    return new Context(
        reference,
        direction,
        new Context.Before(previous, sameSentence, period, figures),
        dayFirst);
  }

  private void remember(TimeExpression date) {
    previous = Optional.of(date.range());
    if (PERIODS.contains(date.rule()) && Periods.isQuarter(date.range())) {
      period = previous;
    }
  }

  private int duration(int at) {
    List<Node> nodes = chart.at("duration", at);
    return nodes.isEmpty() ? 0 : duration(at, nodes);
  }

  private int duration(int at, List<Node> nodes) {
    for (Node node : nodes) {
      boolean inDate = !dates.isEmpty() && dates.getLast().quote().end() > atoms.get(at).start();
      if (inDate || noDate.rejects(rule(node), node)) {
        continue;
      }
      if (Meaning.of(node) instanceof Length length && length.days() > 0) {
        Quote quote = quote(node);
        durations.add(new DurationExpression(quote, length.days(), rule(node)));
        if (quote.text().endsWith("months")) {
          period = Optional.of(Unit.YEAR.around(reference));
        }
        return node.to();
      }
    }
    return 0;
  }

  /** The rule that says what the match is: the innermost of those that only hand on their x. */
  private static String rule(Node node) {
    return switch (node) {
      case Node.Leaf leaf -> "";
      case Node.Tree tree ->
          tree.parts().get("x") instanceof Node.Tree inner ? rule(inner) : tree.rule().name();
    };
  }

  /** The words of a match, without the full stop of an abbreviation that ends its paragraph. */
  private Quote quote(Node node) {
    int last = node.to() - 1;
    boolean ends = node.to() == atoms.size() || atoms.get(node.to()).kind() == Atom.Kind.BREAK;
    if (ends && last > node.from() && atoms.get(last).is(".")) {
      last--;
    }
    return Quote.of(text, atoms.get(node.from()).start(), atoms.get(last).end());
  }

  private Sentence sentenceAt(int offset) {
    while (sentence > 0 && sentences.get(sentence).start() > offset) {
      sentence--;
    }
    while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= offset) {
      sentence++;
    }
    return sentences.get(sentence);
  }
}

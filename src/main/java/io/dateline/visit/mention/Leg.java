package io.dateline.visit.mention;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.visit.grammar.Rule;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A part of a journey with days of its own: "to Japan on Monday and to Peru on Friday" has two.
 *
 * @param goals where it leads
 * @param when its days
 */
record Leg(List<Goal> goals, Timing.When when) {

  private static final int WEEK = 7;

  /** The legs of a journey: one, unless days are told between its places. */
  static List<Leg> of(Site site, Rule rule, Stage stage, List<Goal> goals) {
    List<Goal> inOrder = goals.stream().sorted(Comparator.comparingInt(Goal::at)).toList();
    List<TimeExpression> times = goals.size() < 2 ? List.of() : ClauseTimes.near(site);
    boolean parted =
        !times.isEmpty()
            && inOrder.getFirst().at() >= 0
            && between(times, inOrder.getFirst().at(), inOrder.getLast().at()).isPresent();
    if (!parted) {
      return List.of(new Leg(goals, Timing.of(site, stage, rule.firstDay(), rule.lastDay())));
    }
    Deque<Leg> legs = new ArrayDeque<>();
    List<Optional<TimeExpression>> told = told(inOrder, times);
    for (int i = 0; i < inOrder.size(); i++) {
      Timing.When when = Timing.of(site, stage, rule.firstDay(), rule.lastDay(), told.get(i));
      Leg leg = new Leg(List.of(inOrder.get(i)), when);
      if (legs.isEmpty()) {
        legs.add(leg);
      } else {
        Leg next = leg.after(legs.getLast());
        Optional<Leg> both = legs.getLast().with(next);
        both.ifPresent(l -> legs.removeLast());
        legs.add(both.orElse(next));
      }
    }
    return List.copyOf(legs);
  }

  /**
   * For each place the time that is told of it: the one behind it, or before it where the last
   * place has none behind; places that stand together share theirs.
   */
  private static List<Optional<TimeExpression>> told(List<Goal> goals, List<TimeExpression> times) {
    List<Optional<TimeExpression>> told = new ArrayList<>();
    boolean behind = between(times, goals.getLast().at(), Integer.MAX_VALUE).isPresent();
    boolean ahead = between(times, Integer.MIN_VALUE, goals.getFirst().at()).isPresent();
    boolean follows = behind || !ahead;
    for (int i = 0; i < goals.size(); i++) {
      int from = i == 0 ? Integer.MIN_VALUE : goals.get(i - 1).at();
      int to = i + 1 < goals.size() ? goals.get(i + 1).at() : Integer.MAX_VALUE;
      told.add(
          follows
              ? between(times, goals.get(i).at(), to)
              : between(times, from, goals.get(i).at()));
    }
    if (follows) {
      for (int i = goals.size() - 2; i >= 0; i--) {
        int next = i + 1;
        told.set(i, told.get(i).or(() -> told.get(next)));
      }
    } else {
      for (int i = 1; i < goals.size(); i++) {
        int previous = i - 1;
        told.set(i, told.get(i).or(() -> told.get(previous)));
      }
    }
    return told;
  }

  /** "on Monday … and on Tuesday": the second day is the one that follows the first. */
  private Leg after(Leg before) {
    Optional<LocalDate> first = before.when.range().firstDay();
    Optional<LocalDate> own = when.range().firstDay();
    boolean turned =
        first.isPresent()
            && own.isPresent()
            && when.range().isOneDay()
            && own.get().isBefore(first.get())
            && own.get().plusDays(WEEK).isAfter(first.get());
    if (!turned) {
      return this;
    }
    DateRange range = DateRange.of(PartialDate.of(own.get().plusDays(WEEK)));
    return new Leg(goals, new Timing.When(range, when.text(), when.days()));
  }

  /** Two towns of one country on days in a row are one leg. */
  private Optional<Leg> with(Leg next) {
    Optional<LocalDate> last = when.range().lastDay();
    Optional<LocalDate> first = next.when.range().firstDay();
    boolean goesOn =
        goals.getLast().country().isPresent()
            && goals.getLast().country().equals(next.goals.getFirst().country())
            && last.isPresent()
            && first.isPresent()
            && !last.get().plusDays(1).isBefore(first.get());
    if (!goesOn) {
      return Optional.empty();
    }
    List<Goal> both = new ArrayList<>(goals);
    both.addAll(next.goals);
    DateRange range = new DateRange(when.range().start(), next.when.range().end());
    return Optional.of(new Leg(both, new Timing.When(range, when.text(), when.days())));
  }

  private static Optional<TimeExpression> between(List<TimeExpression> times, int from, int to) {
    return times.stream()
        .filter(time -> time.quote().start() > from && time.quote().start() < to)
        .findFirst();
  }
}

package io.dateline.visit.mention;

import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.visit.grammar.Rule;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
    if (!isParted(inOrder, times)) {
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

  /** Whether a time is told between the first place and the last one. */
  private static boolean isParted(List<Goal> inOrder, List<TimeExpression> times) {
    return !times.isEmpty()
        && inOrder.getFirst().at() >= 0
        && between(times, inOrder.getFirst().at(), inOrder.getLast().at()).isPresent();
  }

  /**
   * For each place the time that is told of it: the one behind it, or before it where the last
   * place has none behind; places that stand together share theirs.
   */
  private static List<Optional<TimeExpression>> told(List<Goal> goals, List<TimeExpression> times) {
    boolean behind = between(times, goals.getLast().at(), Integer.MAX_VALUE).isPresent();
    boolean ahead = between(times, Integer.MIN_VALUE, goals.getFirst().at()).isPresent();
    boolean follows = behind || !ahead;
    List<Optional<TimeExpression>> told =
        new ArrayList<>(Collections.nCopies(goals.size(), Optional.empty()));
    Optional<TimeExpression> shared = Optional.empty();
    for (int k = 0; k < goals.size(); k++) {
      int i = follows ? goals.size() - 1 - k : k;
      int at = goals.get(i).at();
      int next = i + 1 < goals.size() ? goals.get(i + 1).at() : Integer.MAX_VALUE;
      int previous = i > 0 ? goals.get(i - 1).at() : Integer.MIN_VALUE;
      Optional<TimeExpression> own =
          follows ? between(times, at, next) : between(times, previous, at);
      shared = own.isPresent() ? own : shared;
      told.set(i, shared);
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

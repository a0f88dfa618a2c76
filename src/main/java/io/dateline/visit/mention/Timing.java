package io.dateline.visit.mention;

import io.dateline.language.phrase.Clause;
import io.dateline.time.DateRange;
import io.dateline.time.DurationExpression;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.visit.scene.Line;
import java.time.LocalDate;
import java.util.Optional;

/** Chooses the expressions of time that tell when a visit takes place, and how long. */
final class Timing {

  /** What lasts longer is no visit: "for the first time in six months". */
  private static final int LONGEST = 60;

  private Timing() {}

  /**
   * The days of a visit and the words that tell them.
   *
   * @param range the days; a first or a last day alone leaves the other end open
   * @param text the words, or an empty text
   * @param days how many days the visit lasts, 0 if that is not told
   */
  record When(DateRange range, String text, int days) {}

  /** When the visit takes place, whatever the trigger tells of its first or last day. */
  static When of(Site site, Stage stage) {
    return of(site, stage, false, false);
  }

  /** When the visit that a trigger tells takes place. */
  static When of(Site site, Stage stage, boolean firstDay, boolean lastDay) {
    return of(site, stage, firstDay, lastDay, ClauseTimes.nearest(site, stage));
  }

  /** When the visit takes place, if one expression of time tells it. */
  static When of(
      Site site, Stage stage, boolean firstDay, boolean lastDay, Optional<TimeExpression> time) {
    int days = days(site);
    if (time.isEmpty()) {
      return new When(DateRange.UNKNOWN, "", days);
    }
    DateRange range = Precision.stated(joined(site.line(), time.get()));
    if (range.isUnknown()) {
      return new When(range, "", days);
    }
    if (site.isVerb()
        && stage == Stage.NOW
        && range.start().filter(PartialDate.Year.class::isInstance).isPresent()) {
      return new When(DateRange.UNKNOWN, "", days); // "is in Rome to sell the 1987 harvest"
    }
    DateRange own = opened(site, time.get(), range, stage, firstDay, lastDay);
    DateRange whole = days > 1 ? own : withOtherEnd(site, time.get(), own);
    return new When(whole, time.get().quote().text(), days);
  }

  /** A day that is only the first or the last one of the visit leaves the other end open. */
  private static DateRange opened(
      Site site,
      TimeExpression time,
      DateRange range,
      Stage stage,
      boolean firstDay,
      boolean lastDay) {
    if (!range.isOneDay()) {
      return range;
    }
    LocalDate date = range.firstDay().orElseThrow().minusDays(daysAfter(site, time));
    Optional<VisitDay> day = VisitDay.of(site);
    if (day.isPresent()) {
      return day.get().with(date);
    }
    if (lastDay
        || stage == Stage.ENDED
        || VisitEnds.isLast(site, time)
        || VisitEnds.isReturn(site, time)
        || VisitEnds.isOver(site, time)) {
      return DateRange.until(PartialDate.of(date));
    }
    return firstDay || stage == Stage.BEGUN || VisitEnds.isFirst(site, time)
        ? DateRange.from(PartialDate.of(date))
        : DateRange.of(PartialDate.of(date));
  }

  /** "came on Sunday, three days after leaving Rome": how long before that day it was, or 0. */
  private static int daysAfter(Site site, TimeExpression time) {
    Line line = site.line();
    int verb = site.clause().map(Clause::at).orElse(0);
    boolean after =
        verb > 1
            && line.isBehind(verb, "after")
            && time.quote().start() < line.startOf(line.chunks().get(verb));
    if (!after) {
      return 0;
    }
    int end = line.startOf(line.chunks().get(verb - 1)) - 1;
    return line.durations().stream()
        .filter(duration -> duration.quote().end() == end)
        .mapToInt(DurationExpression::days)
        .findFirst()
        .orElse(0);
  }

  /** "on Friday and Saturday": two days in a row that stand together are a span. */
  private static DateRange joined(Line line, TimeExpression first) {
    DateRange range = first.span();
    int start = first.quote().start();
    Optional<TimeExpression> next =
        line.times().stream().filter(time -> time.quote().start() > start).findFirst();
    if (next.isEmpty() || range.end().isEmpty()) {
      return range;
    }
    TimeExpression second = next.get();
    boolean close = second.quote().start() - first.quote().end() <= " and on ".length();
    Optional<PartialDate> end = second.span().end();
    boolean follows =
        close && end.isPresent() && range.end().get().last().plusDays(1).equals(end.get().first());
    return follows ? new DateRange(range.start(), end) : range;
  }

  /** "will go there on Friday before returning to London on Sunday": both ends are told. */
  private static DateRange withOtherEnd(Site site, TimeExpression told, DateRange range) {
    boolean last = range.start().isEmpty();
    int trigger = site.line().startOf(site.trigger());
    for (TimeExpression other : site.line().times()) {
      boolean before = other.quote().start() < trigger && trigger < told.quote().start();
      boolean first = last && before && other.quote().start() >= ClauseBounds.start(site);
      boolean end =
          !last
              && other.quote().start() > told.quote().end()
              && (VisitEnds.isReturn(site, other) || VisitEnds.isLast(site, other));
      if (!other.span().isOneDay()) {
        continue;
      }
      LocalDate day = other.span().firstDay().orElseThrow();
      if (first && !day.isAfter(range.end().orElseThrow().last())) {
        return new DateRange(other.span().start(), range.end());
      }
      if (end && !day.isBefore(range.start().get().first())) {
        return new DateRange(range.start(), other.span().end());
      }
    }
    return range;
  }

  /** "two days after the vote", "a week later": how far apart two things are. */
  private static boolean isDistance(Line line, DurationExpression duration) {
    int next = line.sentence().tokenAt(duration.quote().end() - 1) + 1;
    return next < line.tokens().size()
        && switch (line.tokens().get(next).lower()) {
          case "after", "before", "later", "earlier", "ago" -> true;
          default -> false;
        };
  }

  /** "a three-day visit": the duration before the noun, or in the clause of the verb. */
  private static int days(Site site) {
    Line line = site.line();
    if (line.durations().isEmpty()) {
      return 0;
    }
    int from = line.startOf(site.trigger());
    int to = site.isVerb() ? ClauseBounds.end(site) : line.endOf(site.trigger());
    for (DurationExpression duration : line.durations()) {
      int start = duration.quote().start();
      boolean lasts = duration.days() <= LONGEST && !isDistance(line, duration);
      if (start >= from && start < to && lasts) {
        return duration.days();
      }
    }
    return 0;
  }
}
